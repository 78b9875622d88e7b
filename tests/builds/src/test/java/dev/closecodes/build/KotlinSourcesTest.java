package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/kotlin.md, "Without kapt": its commands, one after the other, on the sources of the Kotlin example. */
class KotlinSourcesTest {

    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
    private static final String CHAT = "src/main/kotlin/com/acme/chat/Chat.kt";

    private static final String COMPILER = TestJars.ofGroup("org.jetbrains");
    private static final String LIBRARY = TestJars.named("kotlin-stdlib-").toString();

    private final Project example = Project.copy("examples/kotlin", "kotlin-sources");

    @Test
    void sourcesThatTheCommandLineGeneratedAreCompiledByBothCompilers() throws IOException {
        String expected = ExamplesTest.expected(example);
        example.edit(CHAT, "import dev.closecodes.CloseCodeRegistry\n", "")
                .edit(CHAT, "@CloseCodeRegistry(\"codes.yaml\")\n", "");

        assertEquals(expected, compileAndRun());
    }

    private String compileAndRun() throws IOException {
        Matcher commands = COMMANDS.matcher(Files.readString(OuterBuild.REPOSITORY.resolve("docs/kotlin.md")));
        assertTrue(commands.find());
        String script = commands.group(1)
                .replace(
                        "closecodes-cli.jar",
                        LocalRepository.jar("closecodes-cli").toString());
        // The compiler as a shell knows it, which brings its library.
        example.write("kotlinc.sh", """
                kotlinc() {
                  java -cp '%s' org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib -no-reflect -cp '%s' "$@"
                }
                """.formatted(COMPILER, LIBRARY) + script);
        Command.run(example.folder(), Map.of(), "sh", "-e", "kotlinc.sh").succeeded();
        List<String> classPath = List.of("build/classes", LIBRARY);
        return Command.run(
                        example.folder(),
                        Map.of(),
                        Command.jdk("java"),
                        "-cp",
                        String.join(File.pathSeparator, classPath),
                        "com.acme.chat.ChatKt")
                .succeeded()
                .output();
    }
}
