package dev.closecodes.maven;

import dev.closecodes.processor.model.GeneratedNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files of an earlier compilation that the next one may not write again, such as those of a language that was taken out. */
final class StaleFiles {

    /** A file of ours has the notice in its first lines: in a comment, or as what JSON has for one. */
    private static final int FIRST_LINES = 2;

    private static final String JAVA = ".java";

    private StaleFiles() {}

    /** Returns the bundles, scripts and documents of a host, and the files that hosts share; none that is a user's own. */
    static List<Path> of(CompiledHost host, Compilation compilation) throws IOException {
        Path classes = compilation.classes().root();
        String packagePath = host.packageName().replace('.', '/');
        GeneratedNames names = new GeneratedNames(host.prefix());
        Path scripts = classes.resolve(GeneratedNames.scripts(host.packageName()));
        List<Path> marked = new ArrayList<>();
        marked.addAll(bundles(classes.resolve(packagePath), names.bundle()));
        marked.addAll(bundles(classes, GeneratedNames.VALIDATION_BUNDLE));
        marked.addAll(list(scripts, names.document() + "."));
        marked.addAll(list(scripts, "package.json"));
        marked.addAll(list(scripts.resolve(names.scriptTexts()), ""));
        List<Path> stale = new ArrayList<>();
        for (Path file : marked) {
            if (isMarked(file)) {
                stale.add(file);
            }
        }
        stale.addAll(list(compilation.generatedSources().resolve(packagePath), names.document() + "."));
        // JSON without a notice: the one is made beside the script, the other has a folder of ours.
        Path registry = scripts.resolve(names.document() + ".json");
        Path metadata = classes.resolve(names.reachabilityMetadata(host.packageName()));
        if (stale.contains(scripts.resolve(names.document() + ".js")) && Files.isRegularFile(registry)) {
            stale.add(registry);
        }
        if (Files.isRegularFile(metadata)) {
            stale.add(metadata);
        }
        return stale;
    }

    private static List<Path> bundles(Path folder, String baseName) throws IOException {
        return list(folder, baseName).stream()
                .filter(file -> file.toString().endsWith(".properties"))
                .toList();
    }

    /**
     * Sources that a failed compilation generated and made no classes of. Plugin 3.8.1 would hand them to the processor as a
     * user's own.
     */
    static List<Path> ofFailure(Compilation compilation) throws IOException {
        Path generated = compilation.generatedSources();
        List<Path> stale = new ArrayList<>();
        for (Path file : FileTree.files(generated)) {
            String type = generated.relativize(file).toString().replaceFirst("java$", "class");
            if (isGeneratedType(file)
                    && !Files.exists(compilation.classes().root().resolve(type))
                    && Files.readString(file, StandardCharsets.ISO_8859_1).contains(GeneratedNames.MARK)) {
                stale.add(file);
            }
        }
        return stale;
    }

    private static boolean isGeneratedType(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(JAVA) && GeneratedNames.isType(name.substring(0, name.length() - JAVA.length()));
    }

    private static List<Path> list(Path folder, String beginning) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> String.valueOf(file.getFileName()).startsWith(beginning))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    // A user's own may have such a name, too.
    private static boolean isMarked(Path file) throws IOException {
        // Every byte is a character in this charset, so that nothing is refused.
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.limit(FIRST_LINES).anyMatch(line -> line.contains(GeneratedNames.NOTICE));
        }
    }
}
