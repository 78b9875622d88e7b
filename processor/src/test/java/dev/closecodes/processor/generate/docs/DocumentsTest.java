package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.closecodes.processor.CloseCodesProcessor;
import dev.closecodes.processor.OptionsProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents that a compilation writes. */
class DocumentsTest {

    private static final Path COMMITTED = Path.of("..", "docs");

    private static final String ALL =
            "close-codes.de.md close-codes.en.md close-codes.es.md close-codes.fr.md close-codes.html close-codes.zh.md";

    @ParameterizedTest
    @CsvSource({
        "none, ''",
        "html, close-codes.html",
        "markdown, close-codes.de.md close-codes.en.md close-codes.es.md close-codes.fr.md close-codes.zh.md",
        "'markdown, html', " + ALL
    })
    void areThoseThatTheOptionNames(String option, String names) {
        assertEquals(
                names,
                String.join(" ", compile("", "-Aclosecodes.docs=" + option).keySet()));
    }

    @Test
    void areAllWithoutAnOption() {
        assertEquals(ALL, String.join(" ", compile("").keySet()));
    }

    @Test
    void bearThePrefixInSmallLetters() {
        assertEquals(
                ALL.replace("close-codes.", "voice-close-codes."),
                String.join(" ", compile("Voice").keySet()));
    }

    /** Rewritten with -Dupdate=true, which CI never sets. */
    @Test
    void ofTheStandardRegistryAreCommitted() throws IOException {
        for (var document : compile("").entrySet()) {
            Path file = COMMITTED.resolve(document.getKey());
            if (Boolean.getBoolean("update")) {
                Files.createDirectories(COMMITTED);
                Files.writeString(file, document.getValue());
            }
            assertTrue(
                    Files.exists(file) && Files.readString(file).equals(document.getValue()),
                    "docs/" + document.getKey()
                            + " is stale; write it anew with: mvn verify -pl processor -am -Dtest=DocumentsTest"
                            + " -Dsurefire.failIfNoSpecifiedTests=false -Dupdate=true");
        }
    }

    private static SortedMap<String, String> compile(String prefix, Object... options) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new CloseCodesProcessor(), new OptionsProcessor())
                .withOptions(options)
                .compile(JavaFileObjects.forSourceString(
                        "p.package-info",
                        "@dev.closecodes.CloseCodeRegistry(prefix = \"" + prefix + "\")\npackage p;\n"));
        assertEquals(Compilation.Status.SUCCESS, compilation.status(), compilation.diagnostics()::toString);
        SortedMap<String, String> documents = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String name = file.toUri().getPath();
            if (name.startsWith("/" + StandardLocation.SOURCE_OUTPUT + "/p/") && !name.endsWith(".java")) {
                documents.put(name.substring(name.lastIndexOf('/') + 1), read(file));
            }
        }
        return documents;
    }

    private static String read(JavaFileObject file) {
        try (var in = file.openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
