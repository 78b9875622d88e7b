package dev.closecodes.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Modules for several tests, made once. */
final class SampleModules {

    /** The standard registry alone. */
    static final GeneratedModule STANDARD =
            GeneratedModule.of("com.acme.standard", "", List.of("en", "es", "fr", "de", "zh"), "");

    /** An application's own: a range in a range, all senders and advices, aliases, retired numbers, attributes, a prefix. */
    static final GeneratedModule CHAT =
            GeneratedModule.of("com.acme.chat", "Voice", List.of("en", "de", "pt-BR"), registry("chat.yaml"));

    /** Texts that try to be more than text. */
    static final GeneratedModule HOSTILE =
            GeneratedModule.of("com.acme.hostile", "", List.of("en", "de"), HostileRegistry.yaml());

    static final List<GeneratedModule> ALL = List.of(STANDARD, CHAT, HOSTILE);

    private SampleModules() {}

    private static String registry(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/registries").resolve(name));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
