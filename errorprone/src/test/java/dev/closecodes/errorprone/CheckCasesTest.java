package dev.closecodes.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each check has a folder of cases: what it finds, what it leaves alone, and what its fix makes of a source. */
class CheckCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String FOUND = "// BUG: Diagnostic contains:";

    @TempDir
    private static Path temporary;

    private static List<String> arguments;

    @BeforeAll
    static void generateRegistry() throws IOException {
        arguments = GeneratedSample.chat(temporary).onClassPath();
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return Stream.of(UnsendableCloseCode.class, CloseReasonTooLong.class, CloseCodeLiteral.class)
                .flatMap(check -> Stream.of("positive", "negative")
                        .flatMap(kind -> files(check, kind).map(file -> test(check, kind, file))));
    }

    @TestFactory
    Stream<DynamicTest> fixes() {
        return files(CloseCodeLiteral.class, "before")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> refactor(file)));
    }

    private static DynamicTest test(Class<? extends BugChecker> check, String kind, Path file) {
        return DynamicTest.dynamicTest(CASES.relativize(file).toString(), () -> {
            String source = Files.readString(file);
            assertEquals(kind.equals("positive"), source.contains(FOUND), "a positive case says what is found");
            CompilationTestHelper.newInstance(check, CheckCasesTest.class)
                    .setArgs(arguments)
                    .addSourceLines("example/" + file.getFileName(), source)
                    .doTest();
        });
    }

    private static void refactor(Path before) throws IOException {
        String name = "example/" + before.getFileName();
        Path after = before.resolveSibling("../after").resolve(before.getFileName());
        BugCheckerRefactoringTestHelper.newInstance(CloseCodeLiteral.class, CheckCasesTest.class)
                .setArgs(arguments.toArray(String[]::new))
                .addInputLines(name, Files.readString(before))
                .addOutputLines(name, Files.readString(after))
                .doTest(TestMode.TEXT_MATCH);
    }

    private static Stream<Path> files(Class<? extends BugChecker> check, String kind) {
        try (Stream<Path> files =
                Files.list(CASES.resolve(check.getSimpleName()).resolve(kind))) {
            List<Path> sorted = files.sorted().toList();
            assertFalse(sorted.isEmpty(), check + " without a case: " + kind);
            return sorted.stream();
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }
}
