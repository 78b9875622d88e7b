package dev.closecodes.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has been generated, found beside the compiled classes rather than known. */
final class GeneratedFiles {

    /** In the order in which they are listed. */
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("Java types", Pattern.compile("Close.*\\.java"));
        KINDS.put("Resource bundles", Pattern.compile(".*\\.properties"));
        KINDS.put("Pages", Pattern.compile(".*\\.(html|md)"));
    }

    private static final Pattern BUNDLE = Pattern.compile("CloseCodeMessages_(.+)\\.properties");

    /** Relative to the repository, sorted. */
    private final List<Path> paths;

    private GeneratedFiles(List<Path> paths) {
        this.paths = paths;
    }

    static GeneratedFiles find() throws IOException {
        Path classes = classes();
        Path repository = repositoryOf(classes);
        List<Path> paths = new ArrayList<>();
        for (Path folder : List.of(classes.resolveSibling("generated-sources"), classes)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(GeneratedFiles::isInPackage)
                        .map(repository::relativize)
                        .sorted()
                        .forEach(paths::add);
            }
        }
        return new GeneratedFiles(paths);
    }

    /** The tags of all languages that there is a bundle in. */
    List<String> languages() {
        return paths.stream()
                .map(path -> BUNDLE.matcher(nameOf(path)))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1).replace('_', '-'))
                .toList();
    }

    Map<String, List<Path>> byKind() {
        Map<String, List<Path>> found = new LinkedHashMap<>();
        KINDS.forEach((kind, names) -> {
            List<Path> ofKind = paths.stream()
                    .filter(path -> names.matcher(nameOf(path)).matches())
                    .toList();
            if (!ofKind.isEmpty()) {
                found.put(kind, ofKind);
            }
        });
        return found;
    }

    private static Path classes() {
        return Path.of(URI.create(CloseCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    private static Path repositoryOf(Path classes) {
        Path folder = classes;
        while (!Files.exists(folder.resolve("codes.yaml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("no folder above " + classes + " has a codes.yaml");
            }
        }
        return folder;
    }

    private static boolean isInPackage(Path file) {
        return Files.isRegularFile(file)
                && file.getParent().endsWith(CloseCode.class.getPackageName().replace('.', '/'));
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString();
    }
}
