package dev.closecodes.maven;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the two compilations of a project: of its code, or of its tests.
 *
 * @param classes where classes go
 * @param generatedSources where processors write sources
 * @param sources the folders of Java sources, generated ones included
 * @param registryFolders where the processor will look for registries, in its order, up to the class path
 * @param resources the folders that are copied as they are to where classes go; null where some are copied otherwise, so
 *     that nobody can tell which copy has no source
 * @param classPath folders and jars, where it looks last
 */
record Compilation(
        ClassFolder classes,
        Path generatedSources,
        List<Path> sources,
        List<Path> registryFolders,
        @Nullable List<Path> resources,
        List<Path> classPath) {}
