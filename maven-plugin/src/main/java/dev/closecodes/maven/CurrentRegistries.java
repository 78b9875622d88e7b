package dev.closecodes.maven;

import dev.closecodes.processor.RegistryFingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The registries as they are now.
 *
 * @param compilation what they are read for
 */
record CurrentRegistries(Compilation compilation) {

    /** Whether compiling a host now would give the code that its classes carry. */
    boolean areAsIn(CompiledHost host) throws IOException {
        if (host.hash() == null) {
            return false;
        }
        return now(host, compilation.registryFolders()).equals(Optional.of(host.hash()));
    }

    /** Returns whether a registry, or a file that it extends, is in the class output alone: a copy of what is gone. */
    boolean isOnlyCopied(CompiledHost host) throws IOException {
        List<Path> resources = compilation.resources();
        if (resources == null || host.registry().isEmpty()) {
            return false;
        }
        Path copies = compilation.classes().root();
        List<Path> sources = new ArrayList<>(compilation.registryFolders());
        sources.remove(copies);
        sources.addAll(resources);
        if (now(host, sources).isPresent()) {
            return false;
        }
        List<Path> all = new ArrayList<>(sources);
        all.add(copies);
        return now(host, all).isPresent();
    }

    private Optional<String> now(CompiledHost host, List<Path> folders) throws IOException {
        Optional<String> now = fingerprint(host, folders);
        // Jars are opened for nobody else.
        return now.isPresent() ? now : withClassPath(host, folders);
    }

    private static Optional<String> fingerprint(CompiledHost host, List<Path> folders) {
        return RegistryFingerprint.of(host.packageName(), host.registry(), folders);
    }

    private Optional<String> withClassPath(CompiledHost host, List<Path> before) throws IOException {
        try (OpenClassPath classPath = new OpenClassPath(compilation.classPath())) {
            List<Path> folders = new ArrayList<>(before);
            folders.addAll(classPath.folders());
            return fingerprint(host, folders);
        }
    }
}
