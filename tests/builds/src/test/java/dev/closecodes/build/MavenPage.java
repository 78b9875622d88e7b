package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The blocks of docs/maven.md, which are what the tests build with. */
final class MavenPage {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(xml|java)\n(.*?)^```$");

    private MavenPage() {}

    /** The blocks below a heading, without indentation. */
    static List<String> blocks(String heading) {
        String section = text().split("(?m)^## \\Q" + heading + "\\E$", 2)[1].split("(?m)^## ", 2)[0];
        return BLOCK.matcher(section)
                .results()
                .map(block -> unindented(block.group(2)))
                .toList();
    }

    /** The one block below a heading. */
    static String theBlock(String heading) {
        List<String> blocks = blocks(heading);
        assertEquals(1, blocks.size(), heading);
        return blocks.get(0);
    }

    /** All blocks of the page. */
    static List<String> blocks() {
        return BLOCK.matcher(text())
                .results()
                .map(block -> unindented(block.group(2)))
                .toList();
    }

    /** XML is compared and put together without indentation, which depends on where it stands. */
    static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text() {
        try {
            return Files.readString(OuterBuild.REPOSITORY.resolve("docs/maven.md"));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
