package dev.closecodes.compatibility;

import dev.closecodes.support.CompilerRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of signature files: what is written down. */
record Signatures(Path folder) {

    /** The signature files that the types would have: from a path, with slashes, to a text. */
    static Map<String, String> of(ClassFiles types) {
        ClassLoader loader = types.loader();
        Map<String, String> texts = new TreeMap<>();
        for (String name : types.bytes().keySet()) {
            try {
                Class<?> type = Class.forName(name, false, loader);
                if (type.getEnclosingClass() == null && Stub.isVisible(type.getModifiers())) {
                    texts.put(name.replace('.', '/') + ".java", Stub.of(type));
                }
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
        return texts;
    }

    Map<String, String> read() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    void write(Map<String, String> texts) {
        try {
            for (String old : read().keySet()) {
                Files.delete(folder.resolve(old));
            }
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = folder.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ClassFiles compile(Path output) {
        CompilerRun.javac()
                .options(List.of("-d", output.toString(), "-proc:none", "-implicit:none"))
                .compile(read().keySet().stream().map(folder::resolve).toList())
                .requireSuccess();
        return ClassFiles.ofFolder(output, name -> true);
    }
}
