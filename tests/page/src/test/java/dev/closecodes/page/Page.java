package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.CompilerRun;
import dev.closecodes.support.TestFiles;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipFile;

/**
 * A page to look at, made by the packaged processor.
 *
 * @param name what it is called
 * @param registry the registry file, empty for the standard registry
 * @param languages its languages, the source language first
 */
record Page(String name, String registry, List<String> languages) {

    static final Page STANDARD = new Page("standard", "", List.of("en", "es", "fr", "de", "zh"));

    /** An application's own: a range in a range, retired and deprecated codes, hostile texts, Arabic. */
    static final Page CHAT = new Page("chat", "chat.yaml", List.of("en", "es", "fr", "de", "zh", "ar"));

    /** That of the customer in integration-test: sub-ranges, a language that inherited codes have no texts in. */
    static final Page CUSTOMER = new Page("customer", "chat-codes.yaml", List.of("en", "es", "fr", "de", "zh", "it"));

    static final List<Page> ALL = List.of(STANDARD, CHAT, CUSTOMER);

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path CUSTOMER_RESOURCES = Path.of("../../integration-test/src/main/resources/com/example/chat")
            .toAbsolutePath()
            .normalize();

    /** Makes one of 500 own codes. */
    static Page large() {
        Page page = new Page("large", "large.yaml", STANDARD.languages());
        TestFiles.write(
                TARGET.resolve("test-classes").resolve(page.registry()),
                largeRegistry().getBytes(StandardCharsets.UTF_8));
        page.generate();
        return page;
    }

    /** Makes all pages. */
    static void generateAll() {
        ALL.forEach(Page::generate);
    }

    /** The page's file. */
    Path file() {
        return folder().resolve("p").resolve("close-codes.html");
    }

    private Path folder() {
        return TARGET.resolve("pages").resolve(name);
    }

    /** Compiles a package whose annotation names the registry. */
    private void generate() {
        String processor = System.getProperty("processor.jar");
        assertTrue(new File(processor).isFile(), processor + " is missing: build it with mvn package");
        TestFiles.write(folder().resolve("package-info.java"), host().getBytes(StandardCharsets.UTF_8));
        CompilerRun.javac()
                .options(List.of(
                        "-proc:only",
                        "-processorpath",
                        processor,
                        "-s",
                        folder().toString(),
                        "-d",
                        folder().toString(),
                        "-Aclosecodes.path=" + TARGET.resolve("test-classes") + File.pathSeparator
                                + CUSTOMER_RESOURCES))
                .classPath(List.of(Path.of(System.getProperty("annotations.jar"))))
                .compile(List.of(folder().resolve("package-info.java")))
                .requireSuccess();
    }

    private static String largeRegistry() {
        StringBuilder yaml =
                new StringBuilder("schema: 1\nextends: standard\nlanguages: [en, es, fr, de, zh]\ncodes:\n");
        for (int i = 0; i < 500; i++) {
            yaml.append("""
                      - code: %1$d
                        name: REASON_%2$d
                        title: {en: Reason %2$d, es: Motivo %2$d, fr: Motif %2$d, de: Grund %2$d, zh: 原因 %2$d}
                        description:
                          en: The connection was closed for reason %2$d. Try again later.
                          es: La conexión se cerró por el motivo %2$d. Inténtelo más tarde.
                          fr: La connexion a été fermée pour le motif %2$d. Réessayez plus tard.
                          de: Die Verbindung wurde aus Grund %2$d geschlossen. Versuchen Sie es später erneut.
                          zh: 连接因原因 %2$d 而关闭。请稍后再试。
                    """.formatted(4000 + i, i));
        }
        return yaml.toString();
    }

    private String host() {
        return "@dev.closecodes.CloseCodeRegistry(\"" + registry + "\")\npackage p;\n";
    }

    /** The interface words of a language, as they are in the processor's jar. */
    static Properties words(String language) {
        String name = "dev/closecodes/processor/generate/facts/words." + language + ".properties";
        try (ZipFile jar = new ZipFile(System.getProperty("processor.jar"));
                var reader = new InputStreamReader(jar.getInputStream(jar.getEntry(name)), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
