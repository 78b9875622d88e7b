package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of build tools show is what the examples have. */
class ExampleSnippetsTest {

    private static final Pattern COORDINATES = Pattern.compile("dev\\.closecodes:closecodes-[a-z]+:[^'\"]+");

    private static String read(String file) throws IOException {
        return Files.readString(Documents.ROOT.resolve(file));
    }

    private static List<String> blocks(String page, String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(read("docs/" + page))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "gradle.md, kotlin, 0, examples/gradle/build.gradle.kts",
        "kotlin.md, kotlin, 0, examples/kotlin/src/main/kotlin/com/acme/chat/Chat.kt",
        "javac.md, make, 0, examples/javac/Makefile",
        "javac.md, sh, 1, examples/javac/build",
    })
    void wholeFile(String page, String language, int block, String file) throws IOException {
        assertEquals(read(file), blocks(page, language).get(block));
    }

    @Test
    void commandOfJavacIsTheOneThatIsRun() throws IOException {
        String command = blocks("javac.md", "sh").get(0);
        assertTrue(command.startsWith("javac "), command);
        assertTrue(read("examples/javac/build").endsWith("\n" + command));
    }

    @Test
    void pluginsOfKotlinAreTheOnesThatAreRun() throws IOException {
        String pom = withoutIndent(read("examples/kotlin/pom.xml"));
        List<String> plugins = Pattern.compile("(?s)<plugin>.*?</plugin>")
                .matcher(blocks("kotlin.md", "xml").get(0))
                .results()
                .map(MatchResult::group)
                .toList();
        assertEquals(2, plugins.size());
        for (String plugin : plugins) {
            assertTrue(pom.contains(withoutIndent(plugin)), plugin);
        }
    }

    @Test
    void groovyHasTheSameCoordinatesAndSourcePathAsTheExample() throws IOException {
        String example = read("examples/gradle/build.gradle.kts");
        String groovy = blocks("gradle.md", "groovy").get(0);
        assertEquals(coordinates(example), coordinates(groovy));
        assertEquals(2, coordinates(groovy).size());
        String sourcePath = "options.sourcepath = files(\"src/main/resources\")";
        assertTrue(example.contains(sourcePath));
        assertTrue(groovy.contains(sourcePath.replace('"', '\'')));
    }

    private static List<String> coordinates(String script) {
        return COORDINATES.matcher(script).results().map(MatchResult::group).toList();
    }

    private static String withoutIndent(String text) {
        return text.replaceAll("(?m)^ +", "");
    }
}
