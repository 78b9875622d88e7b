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

    /** The first line of each bundle that we generate; a user's own may have such a name, too. */
    private static final String NOTICE = "# " + GeneratedNames.NOTICE;

    private static final String JAVA = ".java";

    private StaleFiles() {}

    /** Returns the bundles, scripts and documents of a host, and the files that hosts share. */
    static List<Path> of(CompiledHost host, Compilation compilation) throws IOException {
        Path classes = compilation.classes().root();
        String packagePath = host.packageName().replace('.', '/');
        GeneratedNames names = new GeneratedNames(host.prefix());
        List<Path> stale = new ArrayList<>();
        stale.addAll(bundles(classes.resolve(packagePath), names.bundle()));
        stale.addAll(bundles(classes, GeneratedNames.VALIDATION_BUNDLE));
        stale.addAll(list(compilation.generatedSources().resolve(packagePath), names.document() + "."));
        Path scripts = classes.resolve(GeneratedNames.scripts(host.packageName()));
        stale.addAll(list(scripts.resolve(names.scriptTexts()), ""));
        Stream.of(
                        scripts.resolve(names.document() + ".js"),
                        scripts.resolve(names.document() + ".d.ts"),
                        scripts.resolve(names.document() + ".json"),
                        scripts.resolve("package.json"),
                        classes.resolve(names.reachabilityMetadata(host.packageName())))
                .filter(Files::isRegularFile)
                .forEach(stale::add);
        return stale;
    }

    private static List<Path> bundles(Path folder, String baseName) throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (Path file : list(folder, baseName)) {
            if (file.toString().endsWith(".properties") && isMarked(file)) {
                bundles.add(file);
            }
        }
        return bundles;
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

    private static boolean isMarked(Path file) throws IOException {
        // Every byte is a character in this charset, so that nothing is refused.
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.findFirst().filter(NOTICE::equals).isPresent();
        }
    }
}
