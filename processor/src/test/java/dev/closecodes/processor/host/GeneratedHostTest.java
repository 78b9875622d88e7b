package dev.closecodes.processor.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.CloseCodesProcessor;
import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.OtherProcessor;
import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our annotation on something that another processor has generated. */
class GeneratedHostTest {

    private static final byte[] REGISTRY = Registries.extending(
                    List.of("en"), "codes:\n" + Registries.code(4001, "FOUND", List.of("en")))
            .getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void mayBeATypeOfTheFirstRound(TestCompiler compiler) {
        assertGenerated(
                compiler,
                "example.Host",
                "package example;\n@dev.closecodes.CloseCodeRegistry(\"codes.yaml\") class Host {}\n",
                false);
    }

    @ParameterizedTest
    @EnumSource
    void mayBeAPackageOfTheFirstRound(TestCompiler compiler) {
        assertGenerated(compiler, "example.package-info", Workspace.PACKAGE_INFO, false);
    }

    @ParameterizedTest
    @EnumSource
    void mayComeBeforeOrAfterUs(TestCompiler compiler) {
        assertGenerated(compiler, "example.package-info", Workspace.PACKAGE_INFO, true);
    }

    @ParameterizedTest
    @EnumSource
    void meetsTheHostsOfEarlierRounds(TestCompiler compiler) {
        Processor other = writer(
                "example.Late", "package example;\n@dev.closecodes.CloseCodeRegistry(\"codes.yaml\") class Late {}\n");
        Outcome outcome = new Workspace(folder)
                .registry("codes.yaml", REGISTRY)
                .source("example/package-info.java", Workspace.PACKAGE_INFO)
                .source("example/Start.java", "package example;\nclass Start {}\n")
                .compile(compiler, List.of(other, new CloseCodesProcessor()));
        assertEquals(List.of("NameTaken"), outcome.ids(), outcome.messages()::toString);
    }

    @ParameterizedTest
    @EnumSource(names = "JAVAC")
    void waitsForAConstantThatIsGenerated(TestCompiler compiler) {
        Outcome outcome = compileWithConstant(
                compiler,
                writer("example.Names", "package example;\ninterface Names { String FILE = \"codes.yaml\"; }\n"));
        assertEquals(List.of(), outcome.messages());
        assertEquals(true, outcome.files().containsKey("example/CloseCode.java"));
    }

    @ParameterizedTest
    @EnumSource
    void leavesAConstantThatNeverComesToTheCompiler(TestCompiler compiler) {
        Outcome outcome = compileWithConstant(compiler, writer("example.Other", "package example;\nclass Other {}\n"));
        assertEquals(false, outcome.success());
        assertEquals(List.of(), outcome.ids(), outcome.messages()::toString);
    }

    private Outcome compileWithConstant(TestCompiler compiler, Processor other) {
        return new Workspace(folder)
                .registry("codes.yaml", REGISTRY)
                .source(
                        "example/package-info.java",
                        "@dev.closecodes.CloseCodeRegistry(Names.FILE)\npackage example;\n")
                .source("example/Start.java", "package example;\nclass Start {}\n")
                .compile(compiler, List.of(new CloseCodesProcessor(), other));
    }

    private void assertGenerated(TestCompiler compiler, String name, String source, boolean last) {
        Processor other = writer(name, source);
        CloseCodesProcessor ours = new CloseCodesProcessor();
        Outcome outcome = new Workspace(folder)
                .registry("codes.yaml", REGISTRY)
                .source("example/Start.java", "package example;\nclass Start { CloseCode code = CloseCode.FOUND; }\n")
                .compile(compiler, last ? List.of(ours, other) : List.of(other, ours));
        assertEquals("", outcome.diagnostics());
        assertEquals(true, outcome.success(), outcome.messages()::toString);
        assertEquals(true, outcome.files().containsKey("example/CloseCodeMessages.properties"));
    }

    /** A processor that writes one source in the first round. */
    private static OtherProcessor writer(String name, String source) {
        return new OtherProcessor("*", (annotations, round, environment) -> {
            if (round.getRootElements().stream()
                    .anyMatch(root -> root.getSimpleName().contentEquals("Start"))) {
                try (Writer out = environment.getFiler().createSourceFile(name).openWriter()) {
                    out.write(source);
                } catch (IOException exception) {
                    throw new UncheckedIOException(exception);
                }
            }
        });
    }
}
