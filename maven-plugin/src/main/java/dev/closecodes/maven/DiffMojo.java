package dev.closecodes.maven;

import dev.closecodes.cli.diff.Change;
import dev.closecodes.cli.diff.Differences;
import dev.closecodes.cli.diff.Format;
import dev.closecodes.cli.diff.RegistryDiff;
import dev.closecodes.cli.diff.Step;
import dev.closecodes.processor.RegistryReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * Compares the registry of the compiled code with that of the last release, and fails when more changed than is allowed.
 *
 * <p>It prints what {@code closecodes diff} prints.
 */
@Mojo(
        name = "diff",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class DiffMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Inject
    private RepositorySystem repositories;

    /**
     * Names what to compare with: a file, or {@code groupId:artifactId:version[:extension[:classifier]]} of an artifact
     * that has the registry where this project has it.
     */
    @Parameter(property = "closecodes.baseline", required = true)
    private String baseline;

    /** Sets how far the version may move: none, patch, minor or major. */
    @Parameter(property = "closecodes.allow", defaultValue = "minor")
    private String allow;

    /** Names the registry, as the annotation does; needed where a project has several and the baseline is a file. */
    @Parameter(property = "closecodes.registry")
    private String registry;

    /** Turns the goal off. */
    @Parameter(property = "closecodes.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().debug("closecodes.skip is set");
            return;
        }
        Step allowed = allowed();
        Compilation compilation = new Compilations(project, new CompilerSettings(project)).main();
        try (Baseline before = Baseline.open(baseline, project, session, repositories)) {
            List<CompiledHost> hosts = compilation.classes().hosts().stream()
                    .filter(host -> !host.registry().isEmpty())
                    .filter(host -> registry == null || registry.equals(host.registry()))
                    .toList();
            if (hosts.isEmpty()) {
                throw new MojoFailureException(
                        "[NoRegistry] " + compilation.classes().root()
                                + " has no code that was compiled with a registry"
                                + (registry == null ? "" : " " + registry) + "; run mvn verify, which compiles first");
            }
            if (hosts.size() > 1 && before.isFile()) {
                throw new MojoFailureException("[SeveralRegistries] " + baseline + " is one file, and the project has "
                        + String.join(
                                " and ", hosts.stream().map(CompiledHost::title).toList())
                        + "; name one with <registry>");
            }
            for (CompiledHost host : hosts) {
                compare(before, new OpenRegistries(host, compilation), allowed);
            }
        } catch (IOException exception) {
            throw new MojoExecutionException("[FileAccess] " + exception.getMessage(), exception);
        }
    }

    private void compare(Baseline before, OpenRegistries after, Step allowed) throws IOException, MojoFailureException {
        RegistryReader.Read old = after.before(before);
        if (old == null) {
            getLog().info(after.title() + " is not in " + baseline + ", and so it is new");
            return;
        }
        Differences differences = RegistryDiff.between(old, after.now());
        boolean tooMuch = differences.step().compareTo(allowed) > 0;
        for (String line : Format.TEXT.write(differences).split("\n", -1)) {
            if (tooMuch && isWorse(line, allowed, differences)) {
                getLog().error(line);
            } else if (!line.isEmpty()) {
                getLog().info(line);
            }
        }
        if (tooMuch) {
            throw new MojoFailureException("[TooMuchChange] " + after.title() + " has changed since " + baseline
                    + " by a " + differences.step().word() + " step, and " + allowed.word()
                    + " is allowed; take the change back, or release a "
                    + differences.step().word()
                    + " version, with <allow>" + differences.step().word() + "</allow>");
        }
    }

    // A line of the report ends with what its change says.
    private static boolean isWorse(String line, Step allowed, Differences differences) {
        return differences.changes().stream()
                .filter(change -> change.kind().impact().step().compareTo(allowed) > 0)
                .map(Change::text)
                .anyMatch(line::endsWith);
    }

    private Step allowed() throws MojoFailureException {
        return Stream.of(Step.values())
                .filter(step -> step.word().equals(allow.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException(
                        "[Allow] <allow> is \"" + allow + "\"; the steps are none, patch, minor and major"));
    }
}
