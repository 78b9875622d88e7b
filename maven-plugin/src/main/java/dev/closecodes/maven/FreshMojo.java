package dev.closecodes.maven;

import dev.closecodes.processor.RegistryFingerprint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Has the compiler plugin compile again what was made of a registry, or by a processor, that is another by now.
 *
 * <p>Compares {@code REGISTRY_HASH} of the generated classes with the registries and the processor's version. Where they differ
 * it deletes the classes that this project's Java sources were compiled to, which makes every version of the compiler plugin
 * compile them; where they do not it changes nothing.
 */
@Mojo(
        name = "fresh",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class FreshMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Names folders with registries, beside those of the project. They are put on the compiler's source path. */
    @Parameter
    private List<File> folders = new ArrayList<>();

    /** Turns the goal off. */
    @Parameter(property = "closecodes.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(property = "maven.main.skip", defaultValue = "false", readonly = true)
    private boolean skipMain;

    @Parameter(property = "maven.test.skip", defaultValue = "false", readonly = true)
    private boolean skipTests;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        addFolders();
        if (skip) {
            getLog().debug("closecodes.skip is set");
            return;
        }
        CompilerSettings settings = new CompilerSettings(project);
        checkVersions(settings);
        Compilations compilations = new Compilations(project, settings);
        try {
            // Tests are compiled against the code: constants are copied into them.
            boolean stale = !skipMain && forgetIfStale(compilations.main());
            if (!skipTests) {
                Compilation tests = compilations.test();
                if (stale) {
                    forget(tests, tests.classes().hosts());
                } else {
                    forgetIfStale(tests);
                }
            }
        } catch (IOException exception) {
            throw new MojoExecutionException(
                    "[FileAccess] " + exception.getMessage() + " ("
                            + exception.getClass().getSimpleName()
                            + "): a class that is to be compiled again cannot be read or deleted; check its"
                            + " permissions, and whether a program holds it open",
                    exception);
        }
    }

    private void addFolders() throws MojoFailureException {
        for (File folder : folders) {
            if (!folder.isDirectory()) {
                throw new MojoFailureException("[NoFolder] " + folder + " is not a folder; correct <folders> of"
                        + " closecodes-maven-plugin, or create it");
            }
            project.addCompileSourceRoot(folder.getPath());
            project.addTestCompileSourceRoot(folder.getPath());
        }
    }

    private void checkVersions(CompilerSettings settings) throws MojoFailureException {
        for (String version : settings.processorVersions()) {
            if (!version.equals(RegistryFingerprint.version())) {
                throw new MojoFailureException("[ProcessorVersion] closecodes-processor is " + version
                        + ", and closecodes-maven-plugin " + RegistryFingerprint.version()
                        + "; give both one version, as in <version>${closecodes.version}</version>");
            }
        }
    }

    private boolean forgetIfStale(Compilation compilation) throws IOException {
        deleteAll(StaleFiles.ofFailure(compilation).stream()
                .filter(this::isInTarget)
                .toList());
        CurrentRegistries registries = new CurrentRegistries(compilation);
        List<CompiledHost> hosts = compilation.classes().hosts();
        List<CompiledHost> stale = new ArrayList<>();
        for (CompiledHost host : hosts) {
            if (registries.isOnlyCopied(host)) {
                getLog().warn("[OnlyCopied] " + host.title() + ", or a file that it extends, is only in "
                        + compilation.classes().root()
                        + ", as a copy of a source that is gone: put the source back, or run"
                        + " mvn clean");
            }
            if (!registries.areAsIn(host)) {
                stale.add(host);
            }
        }
        if (stale.isEmpty()) {
            getLog().debug(compilation.classes().root() + ": " + hosts.size()
                    + " registries are as when they were compiled");
            return false;
        }
        for (CompiledHost host : stale) {
            if (host.hash() == null) {
                getLog().warn("[NoProcessor] no types were generated from " + host.title()
                        + ": the last compilation failed,"
                        + " or no annotation processor ran in it. JDK 23 and later run those that the compiler plugin"
                        + " names: add closecodes-processor to its <annotationProcessorPaths>");
            } else {
                getLog().info(host.title() + " is not as when it was compiled: compiling again");
            }
        }
        forget(compilation, stale);
        return true;
    }

    private void forget(Compilation compilation, List<CompiledHost> hosts) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        compilation.classes().compiledFrom(compilation.sources()).forEach((file, source) -> {
            files.add(file);
            // What a processor wrote into target/: plugin 3.8.1 would hand it to the processor as a user's own source.
            if (source.startsWith(compilation.generatedSources()) && isInTarget(source)) {
                files.add(source);
            }
        });
        for (CompiledHost host : hosts) {
            files.addAll(StaleFiles.of(host, compilation));
        }
        deleteAll(files);
        // A prefix that is gone leaves folders of its own.
        for (Path file : files) {
            FileTree.deleteEmptyFolders(file, compilation.classes().root());
            FileTree.deleteEmptyFolders(file, compilation.generatedSources());
        }
    }

    private void deleteAll(Collection<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
            getLog().debug("deleted " + file);
        }
    }

    // Only what a clean would delete, too.
    private boolean isInTarget(Path file) {
        return file.startsWith(Path.of(project.getBuild().getDirectory()));
    }
}
