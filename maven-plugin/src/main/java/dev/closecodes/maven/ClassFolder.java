package dev.closecodes.maven;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where classes were compiled to.
 *
 * @param root the folder; it need not exist
 */
record ClassFolder(Path root) {

    private static final String CLASS = ".class";
    private static final String TYPE = "CloseCodes" + CLASS;

    /**
     * The hosts of all packages, sorted.
     *
     * <p>Only class files beside a {@code *CloseCodes.class} are opened: elsewhere nothing was generated, and large projects
     * have many classes.
     */
    List<CompiledHost> hosts() throws IOException {
        List<CompiledHost> hosts = new ArrayList<>();
        for (Path type : files(TYPE)) {
            ClassFile generated = ClassFile.read(type);
            if (generated != null && generated.registryHash() != null) {
                String prefix = name(type).substring(0, name(type).length() - TYPE.length());
                hosts.addAll(hosts(type, prefix, generated.registryHash()));
            }
        }
        return hosts;
    }

    private List<CompiledHost> hosts(Path type, String prefix, String hash) throws IOException {
        Path folder = type.resolveSibling("");
        String packageName = root.relativize(type).getNameCount() == 1
                ? ""
                : root.relativize(folder).toString().replace('\\', '.').replace('/', '.');
        List<Path> siblings;
        try (Stream<Path> entries = Files.list(folder)) {
            siblings =
                    entries.filter(file -> name(file).endsWith(CLASS)).sorted().toList();
        }
        List<CompiledHost> hosts = new ArrayList<>();
        for (Path sibling : siblings) {
            ClassFile file = ClassFile.read(sibling);
            Map<String, String> texts = file == null ? null : file.host();
            if (texts != null && texts.getOrDefault("prefix", "").equals(prefix)) {
                hosts.add(new CompiledHost(packageName, texts.getOrDefault("value", ""), prefix, hash));
            }
        }
        return hosts;
    }

    /**
     * The classes that were compiled from sources of some folders.
     *
     * @param sources folders of Java sources
     */
    List<Path> compiledFrom(List<Path> sources) throws IOException {
        List<Path> compiled = new ArrayList<>();
        for (Path file : files(CLASS)) {
            ClassFile read = ClassFile.read(file);
            String source = read == null || read.sourceFile() == null ? sourceName(file) : read.sourceFile();
            Path relative = root.relativize(file).resolveSibling(source);
            if (source.endsWith(".java")
                    && sources.stream().anyMatch(folder -> Files.exists(folder.resolve(relative.toString())))) {
                compiled.add(file);
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

    private List<Path> files(String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (name(file).endsWith(ending)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
