package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Which files there are, and how large they are. */
class FilesTest {

    private static List<String> files(GeneratedModule module) throws IOException {
        try (Stream<Path> files = Files.walk(module.folder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> module.folder().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void namesBeginWithThePrefix() throws IOException {
        assertEquals(
                List.of(
                        "close-codes-texts/de.js",
                        "close-codes-texts/en.js",
                        "close-codes-texts/es.js",
                        "close-codes-texts/fr.js",
                        "close-codes-texts/zh.js",
                        "close-codes.d.ts",
                        "close-codes.js",
                        "close-codes.json",
                        "package.json"),
                files(SampleModules.STANDARD));
        assertEquals(
                List.of(
                        "package.json",
                        "voice-close-codes-texts/de.js",
                        "voice-close-codes-texts/en.js",
                        "voice-close-codes-texts/pt-BR.js",
                        "voice-close-codes.d.ts",
                        "voice-close-codes.js",
                        "voice-close-codes.json"),
                files(SampleModules.CHAT));
    }

    @Test
    void standardModuleIsSmall() throws IOException {
        assertTrue(gzipped(SampleModules.STANDARD.text("close-codes.js")) <= 3_000);
        for (String language : SampleModules.STANDARD.languages()) {
            int size = gzipped(SampleModules.STANDARD.text("close-codes-texts/" + language + ".js"));
            assertTrue(size <= 4_000, language + ": " + size);
        }
    }

    private static int gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    /** The content security policy of SameAnswersTest forbids them too; here no branch is missed. */
    @Test
    void nothingIsEvaluated() throws IOException {
        for (GeneratedModule module : SampleModules.ALL) {
            assertFalse(module.text(module.name() + ".js").matches("(?s).*\\b(?:eval|Function|document|window)\\b.*"));
        }
    }
}
