package dev.closecodes.processor.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases that no folder below cases/ could hold: they are too large, or the file system plays a part. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class UnusualRegistryTest {

    private static final String HEAD = "schema: 1\nextends: standard\nlanguages: [en]\n";
    private static final String CODE = HEAD
            + "codes:\n  - code: 4001\n    name: SESSION_EXPIRED\n    title:\n      en: Session expired\n    description:\n"
            + "      en: ";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource
    void aRegistryThatIsTooLargeIsNotRead(TestCompiler compiler) {
        assertEquals(
                List.of("RegistryTooLarge"),
                compile("# x\n".repeat(5_000_000), compiler).ids());
    }

    @Test
    void aLineThatIsTooLongIsNotParsed() {
        Outcome outcome = compile(HEAD + "# " + "x".repeat(2_000_000) + "\n", TestCompiler.JAVAC);
        assertEquals(List.of("RegistryTooLarge"), outcome.ids());
        assertTrue(outcome.diagnostics().startsWith("error: codes.yaml:4:1: "), outcome::diagnostics);
    }

    @ParameterizedTest
    @EnumSource
    void megabytesOfTextAreRefusedInAFewWords(TestCompiler compiler) {
        Outcome outcome = compile(CODE + ">-\n" + "        word word\n".repeat(200_000), compiler);
        assertEquals(List.of("TextTooLong"), outcome.ids());
        assertTrue(outcome.diagnostics().length() < 1000, outcome::diagnostics);
    }

    @Test
    void aDescriptionFitsAStringOfAClassFile() {
        assertEquals(
                List.of(),
                compile(CODE + "x".repeat(65_534), TestCompiler.JAVAC).ids());
        Outcome tooLong = compile(CODE + "x".repeat(65_531) + "é中", TestCompiler.JAVAC);
        assertEquals(List.of("TextTooLong"), tooLong.ids());
        assertTrue(tooLong.diagnostics().contains("the description has 65536 bytes"), tooLong::diagnostics);
    }

    @Test
    void nestingThatIsThousandsDeepIsRefused() {
        assertEquals(
                List.of("NestedTooDeep"),
                compile(HEAD + "codes: " + "[".repeat(500_000), TestCompiler.JAVAC)
                        .ids());
        StringBuilder blocks = new StringBuilder(HEAD).append("codes:\n");
        for (int level = 1; level < 2000; level++) {
            blocks.append(" ".repeat(level)).append("a:\n");
        }
        assertEquals(
                List.of("NestedTooDeep"),
                compile(blocks.toString(), TestCompiler.JAVAC).ids());
    }

    @Test
    void aProblemInEveryWordOfOneLineEnds() {
        Outcome outcome = compile(HEAD + "codes: [" + "a, ".repeat(50_000) + "]\n", TestCompiler.JAVAC);
        assertEquals(1000, outcome.messages().size());
        assertTrue(outcome.diagnostics().contains("(the first of 50000 errors)"));
    }

    @Test
    void aForbiddenCharacterIsReportedOnceForALine() {
        Outcome outcome = compile("\0".repeat(1_000_000), TestCompiler.JAVAC);
        assertEquals(List.of("ForbiddenCharacter", "WrongType"), outcome.ids());
    }

    @ParameterizedTest
    @EnumSource
    void anUnreadableFileIsNamed(TestCompiler compiler) throws IOException {
        Workspace workspace = workspace().registry("codes.yaml", new byte[0]);
        Path file = workspace.registryFolder().resolve("codes.yaml");
        assumeFalse(file.toFile().setReadable(false) && Files.isReadable(file), "root reads everything");
        Outcome outcome = workspace.compile(compiler);
        assertEquals(List.of("RegistryUnreadable"), outcome.ids());
        assertTrue(outcome.diagnostics().contains("codes.yaml cannot be read"), outcome::diagnostics);
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsChangeNothing() {
        String registry = CODE + "The login session ended.\n";
        Outcome plain = compile(registry, TestCompiler.JAVAC);
        Outcome marked = compile("\uFEFF" + registry.replace("\n", "\r\n"), TestCompiler.JAVAC);
        assertTrue(plain.success());
        assertEquals(plain.files().keySet(), marked.files().keySet());
        plain.files()
                .forEach(
                        (name, bytes) -> assertArrayEquals(bytes, marked.files().get(name), name));
    }

    @Test
    void moreTitlesThanMemoryHoldsAreOneError() {
        StringBuilder registry = new StringBuilder("schema: 1\nextends: standard\nlanguages: [en");
        for (char first = 'b'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 't'; second++) {
                registry.append(", ").append(first).append(second).append('q');
            }
        }
        registry.append("]\ncodes:\n");
        for (int code = 3100; code < 4900; code++) {
            registry.append("  - {code: ")
                    .append(code)
                    .append(", name: C")
                    .append(code)
                    .append(", title: {en: T}, ");
            registry.append("description: {en: D}}\n");
        }
        Outcome outcome = compile(registry.toString(), TestCompiler.JAVAC);
        assertEquals(List.of("TooManyEntries"), outcome.ids());
        assertTrue(outcome.diagnostics().contains("more than the 100000 titles"), outcome::diagnostics);
    }

    @Test
    void aChainOfFilesEnds() {
        Workspace workspace = workspace();
        for (int i = 0; i < 300; i++) {
            String name = i == 0 ? "codes.yaml" : "p" + i + ".yaml";
            String registry = "schema: 1\nextends: p" + (i + 1) + ".yaml\nlanguages: [en]\n";
            workspace.registry(name, registry.getBytes(StandardCharsets.UTF_8));
        }
        Outcome outcome = workspace.compile(TestCompiler.JAVAC);
        assertEquals(List.of("TooManyEntries"), outcome.ids());
        assertTrue(outcome.diagnostics().startsWith("error: p99.yaml:2:"), outcome::diagnostics);
    }

    private Outcome compile(String registry, TestCompiler compiler) {
        return workspace()
                .registry("codes.yaml", registry.getBytes(StandardCharsets.UTF_8))
                .compile(compiler);
    }

    private Workspace workspace() {
        try {
            return new Workspace(Files.createTempDirectory(temporary, "unusual"))
                    .source("example/package-info.java", Workspace.PACKAGE_INFO);
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
