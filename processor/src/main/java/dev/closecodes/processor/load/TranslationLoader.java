package dev.closecodes.processor.load;

import dev.closecodes.processor.load.locate.Neighbours;
import dev.closecodes.processor.load.locate.RegistryFile;
import dev.closecodes.processor.load.parse.TranslationParser;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.RegistryLimits;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds and reads the texts that a registry has in files of their own, one for each language and draft. */
final class TranslationLoader {

    private static final int MOST_NAMED = 3;

    private final Problems problems;

    TranslationLoader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Adds the texts of every such file.
     *
     * @param registry what the file declares
     * @param file the file
     * @param ancestors what it extends
     * @return the registry with the texts; null when one of the files could not be read, which is then reported
     */
    @Nullable
    DeclaredRegistry add(DeclaredRegistry registry, RegistryFile file, Collection<DeclaredRegistry> ancestors) {
        Located<String> folder = registry.translations();
        Collection<String> languages = new LinkedHashSet<>(registry.compiledTags());
        // More languages than a registry may have are an error of their own.
        if (folder == null || languages.size() > RegistryLimits.MOST_LANGUAGES) {
            return registry;
        }
        Neighbours files = new Neighbours(file, folder, problems);
        if (!files.isBelow()) {
            return registry;
        }
        List<String> missing = new ArrayList<>();
        DeclaredRegistry all = registry;
        for (String language : languages) {
            RegistryFile found = files.find(name(language));
            if (found == null) {
                missing.add(language);
                continue;
            }
            all = TranslationParser.add(all, ancestors, language, found.path(), found.content(), problems);
            if (all == null) {
                return null;
            }
        }
        if (!isNamedOtherwise(missing, files, folder) && missing.size() == languages.size()) {
            reportMissing(missing, files, folder);
        }
        return all;
    }

    private static String name(String language) {
        return language + ".properties";
    }

    // Java's own bundles have an underscore there, and so have the files of many tools.
    private boolean isNamedOtherwise(List<String> missing, Neighbours files, Located<String> folder) {
        boolean isOtherwise = false;
        for (String language : missing) {
            RegistryFile found = language.contains("-") ? files.find(name(language.replace('-', '_'))) : null;
            if (found != null) {
                isOtherwise = true;
                problems.add(
                        Rule.TRANSLATIONS_NOT_FOUND,
                        folder.at(),
                        found.path() + " is not read, since a file is named as its language is listed; rename it to "
                                + files.path(name(language)));
            }
        }
        return isOtherwise;
    }

    private void reportMissing(List<String> missing, Neighbours files, Located<String> folder) {
        List<String> some = missing.stream()
                .limit(MOST_NAMED)
                .map(language -> files.path(name(language)))
                .toList();
        problems.add(
                Rule.TRANSLATIONS_NOT_FOUND,
                folder.at(),
                "no file of translations is found beside this one; looked for " + String.join(", ", some)
                        + (missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "")
                        + "; correct the name of the folder, or delete the key");
    }
}
