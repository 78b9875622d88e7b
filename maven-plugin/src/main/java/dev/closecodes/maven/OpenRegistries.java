package dev.closecodes.maven;

import dev.closecodes.processor.RegistryReader;
import dev.closecodes.processor.host.LanguageSelection;
import dev.closecodes.processor.load.locate.RegistryLocator;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The registry of a host, now and in a release.
 *
 * @param host the host
 * @param compilation where its registry is now
 */
record OpenRegistries(CompiledHost host, Compilation compilation) {

    String title() {
        return host.title();
    }

    /** Returns the registry as it is. */
    RegistryReader.Read now() throws IOException, MojoFailureException {
        return read(host.packageName(), host.registry(), List.of());
    }

    /** Returns the registry as it was released; null where the release has none of its name. */
    RegistryReader.@Nullable Read before(Baseline baseline) throws IOException, MojoFailureException {
        Path file = baseline.file();
        if (file != null) {
            return read("", String.valueOf(file.getFileName()), List.of(baseline.folder()));
        }
        Path root = baseline.folder();
        Path inPackage = root.resolve(host.packageName().replace('.', '/')).resolve(host.registry());
        return Files.exists(inPackage) || Files.exists(root.resolve(host.registry()))
                ? read(host.packageName(), host.registry(), List.of(root))
                : null;
    }

    // What a released registry extends may have come from elsewhere: from where it comes now.
    private RegistryReader.Read read(String packageName, String name, List<Path> first)
            throws IOException, MojoFailureException {
        try (OpenClassPath classPath = new OpenClassPath(compilation.classPath())) {
            List<Path> folders = new ArrayList<>(first);
            folders.addAll(compilation.registryFolders());
            folders.addAll(classPath.folders());
            Problems problems = new Problems();
            RegistryReader.Read read = new RegistryReader(problems)
                    .read(RegistryLocator.in(folders, packageName, problems), name, LanguageSelection.ALL);
            if (read == null) {
                List<String> errors = problems.sorted().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::message)
                        .toList();
                throw new MojoFailureException("[Registry] " + String.join("\n", errors));
            }
            return read;
        }
    }
}
