package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/interop.md: the lines that it tells people to copy are those that are generated. */
class InteropPageTest {

    private static final Path PAGE = Path.of(System.getProperty("repository"), "docs/interop.md");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "zh"})
    void linesToCopyAreThoseThatAreGenerated(String language) throws IOException {
        String page = Files.readString(PAGE);
        String heading = "`ValidationMessages_" + language + ".properties`:\n\n```properties\n";
        int start = page.indexOf(heading) + heading.length();
        assertTrue(start >= heading.length(), heading);
        String generated = read("/ContributorValidationMessages_" + language + ".properties");
        String lines = generated.replaceFirst("#.*\n", "");
        if (StacksDocument.UPDATE) {
            Files.writeString(PAGE, page.substring(0, start) + lines + page.substring(page.indexOf("```", start)));
        } else {
            assertEquals(lines, page.substring(start, page.indexOf("```", start)));
        }
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(InteropPageTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
