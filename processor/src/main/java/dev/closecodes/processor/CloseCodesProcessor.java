package dev.closecodes.processor;

import com.google.auto.service.AutoService;
import dev.closecodes.processor.generate.Generators;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.host.Host;
import dev.closecodes.processor.host.HostChecker;
import dev.closecodes.processor.host.HostReader;
import dev.closecodes.processor.host.LanguageSelection;
import dev.closecodes.processor.load.locate.RegistryLocator;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.write.ArtifactWriter;
import dev.closecodes.processor.write.WriteException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The compiler's door, which orders the rooms: load, check, merge, generate, and only then write.
 *
 * <p>Everything exists in memory before the first file is opened. A round with a single error writes nothing. What can fail
 * after that is a disk, and then the writer takes back what it wrote.
 */
@AutoService(Processor.class)
public final class CloseCodesProcessor extends AbstractProcessor {

    private @Nullable HostReader hostReader;
    private @Nullable HostChecker hostChecker;
    private @Nullable ArtifactWriter artifactWriter;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(HostReader.ANNOTATION);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims nothing: where every annotation is claimed, javac asks no further processor, not even those for all. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            if (!round.processingOver()) {
                generate(annotations, round);
            }
        } catch (RuntimeException | Error defect) {
            reportDefect(defect);
        }
        if (round.processingOver() && artifactWriter != null) {
            artifactWriter.finish();
        }
        return false;
    }

    private void generate(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (hostReader == null) {
            hostReader = new HostReader(processingEnv);
        }
        List<Host> hosts = hostReader.read(annotations, round);
        if (hosts.isEmpty()) {
            return;
        }
        if (hostChecker == null) {
            hostChecker = new HostChecker(processingEnv.getElementUtils());
        }
        if (artifactWriter == null) {
            artifactWriter = new ArtifactWriter(processingEnv.getFiler());
        }
        Map<Host, Problems> found = hostChecker.check(hosts, round);
        ProblemReporter reporter = new ProblemReporter(processingEnv.getMessager());
        Map<Host, List<Artifact>> generated = new LinkedHashMap<>();
        boolean failed = false;
        for (Host host : hosts) {
            Problems problems = found.getOrDefault(host, new Problems());
            List<Artifact> artifacts = generate(host, problems);
            HostChecker.checkShared(artifactWriter.taken(artifacts), problems);
            generated.put(host, artifacts);
            failed |= reporter.report(problems, host);
        }
        if (!failed) {
            write(generated, artifactWriter, reporter);
        }
    }

    private List<Artifact> generate(Host host, Problems problems) {
        ProcessorOptions options = ProcessorOptions.of(processingEnv.getOptions(), problems);
        RegistryLocator locator =
                RegistryLocator.of(host.element(), host.registry(), options.path(), processingEnv, problems);
        LanguageSelection languages = new LanguageSelection("the annotation asks", host.languages());
        RegistryReader.Read read = new RegistryReader(problems).read(locator, host.registry(), languages);
        return read == null ? List.of() : Generators.generate(read.registry(), host.target(), options.outputs());
    }

    // The first failure ends it: what fails is mostly the disk, which then fails for every host.
    private static void write(Map<Host, List<Artifact>> generated, ArtifactWriter writer, ProblemReporter reporter) {
        for (Map.Entry<Host, List<Artifact>> entry : generated.entrySet()) {
            try {
                writer.write(entry.getValue(), entry.getKey().element());
            } catch (WriteException exception) {
                Problems problems = new Problems();
                problems.add(exception.isNameTaken() ? Rule.NAME_TAKEN : Rule.WRITE_FAILED, null, exception.reason());
                reporter.report(problems, entry.getKey());
                return;
            }
        }
        reportUnwritten(generated, writer, reporter);
    }

    // The types need no bundle, and whoever compiles in memory has no use for one.
    private static void reportUnwritten(
            Map<Host, List<Artifact>> generated, ArtifactWriter writer, ProblemReporter reporter) {
        List<String> names = writer.unwritten();
        if (!names.isEmpty()) {
            Problems problems = new Problems();
            problems.note(
                    Rule.WRITE_FAILED,
                    null,
                    String.join(", ", names) + ": not written, since the compiler has no folder for them; name one"
                            + " with -d");
            generated.keySet().stream().findFirst().ifPresent(host -> reporter.report(problems, host));
        }
    }

    private void reportDefect(Throwable defect) {
        processingEnv
                .getMessager()
                .printMessage(
                        Diagnostic.Kind.ERROR, "[" + Rule.CLOSECODES_DEFECT.id() + "] " + Defect.sentence(defect));
    }
}
