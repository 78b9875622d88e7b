package dev.closecodes.cli;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds files of translations that nobody reads. A compiler asks for files by name, and cannot list a folder. */
final class StrayTranslations {

    private static final String ENDING = ".properties";

    private StrayTranslations() {}

    static void report(Path registry, DeclaredRegistry file, Problems problems) {
        Located<String> folder = file.translations();
        if (folder == null) {
            return;
        }
        List<String> languages = file.compiledTags();
        try (Stream<Path> files = Files.list(registry.resolveSibling(folder.value()))) {
            files.filter(each -> each.toString().endsWith(ENDING))
                    .sorted()
                    .filter(each -> !languages.contains(language(each)))
                    // Of these the processor tells.
                    .filter(each -> !languages.contains(language(each).replace('_', '-')))
                    .forEach(each -> problems.add(
                            Rule.TRANSLATIONS_NOT_FOUND,
                            folder.at(),
                            each + " is not read, since \"" + language(each)
                                    + "\" is neither in \"languages\" nor in \"drafts\"; list it, or delete the"
                                    + " file"));
        } catch (IOException absent) {
            // Without the folder there is nothing to find.
        }
    }

    private static String language(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
