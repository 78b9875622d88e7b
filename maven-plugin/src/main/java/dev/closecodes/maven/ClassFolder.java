package dev.closecodes.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where classes were compiled to.
 *
 * @param root the folder; it need not exist
 */
record ClassFolder(Path root) {

    private static final String CLASS = ".class";
    private static final byte[] ANNOTATION = "dev/closecodes/CloseCodeRegistry".getBytes(StandardCharsets.US_ASCII);

    /**
     * The hosts of all packages, sorted by the names of their files.
     *
     * <p>Class files are searched for the annotation's name, and read only where it is: a large project has many.
     */
    List<CompiledHost> hosts() throws IOException {
        List<CompiledHost> hosts = new ArrayList<>();
        for (Path path : files()) {
            byte[] content = Files.readAllBytes(path);
            ClassFile file = contains(content, ANNOTATION) ? ClassFile.of(content) : null;
            Map<String, String> texts = file == null ? null : file.host();
            if (texts != null) {
                hosts.add(host(path, texts));
            }
        }
        return hosts;
    }

    private CompiledHost host(Path path, Map<String, String> texts) throws IOException {
        String prefix = texts.getOrDefault("prefix", "");
        Path generated = path.resolveSibling(prefix + "CloseCodes" + CLASS);
        // A compilation that failed may have written the one without the other.
        ClassFile type = Files.exists(generated) ? ClassFile.of(Files.readAllBytes(generated)) : null;
        Path folder = root.relativize(path).getParent();
        return new CompiledHost(
                folder == null ? "" : folder.toString().replace('\\', '.').replace('/', '.'),
                texts.getOrDefault("value", ""),
                prefix,
                type == null ? null : type.registryHash());
    }

    private static boolean contains(byte[] content, byte[] word) {
        for (int start = 0; start <= content.length - word.length; start++) {
            if (Arrays.equals(content, start, start + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The classes that were compiled from sources of some folders.
     *
     * @param sources folders of Java sources
     * @return class files to their sources
     */
    Map<Path, Path> compiledFrom(List<Path> sources) throws IOException {
        Map<Path, Path> compiled = new LinkedHashMap<>();
        for (Path file : files()) {
            ClassFile read = ClassFile.of(Files.readAllBytes(file));
            String source = read == null || read.sourceFile() == null ? sourceName(file) : read.sourceFile();
            // Other compilers write here what need not be the name of a file, such as <generated>.
            if (source.endsWith(".java")) {
                String relative = root.relativize(file).resolveSibling(source).toString();
                sources.stream()
                        .map(folder -> folder.resolve(relative))
                        .filter(Files::exists)
                        .findFirst()
                        .ifPresent(path -> compiled.put(file, path));
            }
        }
        return compiled;
    }

    // For classes compiled without debug information: a member's name begins with its outer type's.
    private static String sourceName(Path file) {
        String type = name(file).substring(0, name(file).length() - CLASS.length());
        int dollar = type.indexOf('$', 1);
        return (dollar < 0 ? type : type.substring(0, dollar)) + ".java";
    }

    private List<Path> files() throws IOException {
        return FileTree.files(root).stream()
                .filter(file -> name(file).endsWith(CLASS))
                .toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
