package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bundler takes the module, and drops what nobody uses. */
class BundleTest {

    private static final Path OUTPUT = Path.of("target/node/bundle").toAbsolutePath();

    @BeforeAll
    static void install() throws Exception {
        NodeProject.install();
        NodeProject.add(SampleModules.STANDARD);
    }

    private static String bundle(String source) throws Exception {
        GeneratedModule.deleteAll(OUTPUT);
        NodeProject.write("entry.js", source);
        NodeProject.Run run = NodeProject.tool(
                "esbuild",
                "entry.js",
                "--bundle",
                "--format=esm",
                "--target=es2020",
                "--splitting",
                "--log-level=warning",
                "--outdir=bundle");
        assertEquals("", run.output());
        assertEquals(0, run.code());
        return Files.readString(OUTPUT.resolve("entry.js"));
    }

    @Test
    void importWithoutUseIsNothing() throws Exception {
        assertEquals("", bundle("import { find } from 'com.acme.standard';\n").strip());
    }

    /** By its file, so that no package.json says that nothing happens at the top level: nothing does. */
    @Test
    void topLevelDoesNothing() throws Exception {
        String module = SampleModules.STANDARD.text("close-codes.js");
        NodeProject.write("bare.js", module.replace("'./close-codes-texts/", "'com.acme.standard/close-codes-texts/"));
        assertEquals("", bundle("import './bare.js';\n").replaceAll("//.*", "").strip());
    }

    @ParameterizedTest
    @CsvSource({
        "CloseCode, 'GOING_AWAY', 'SENT_BY|TextEncoder|import\\(|UNUSED|backoff|candidates'",
        "isSendableByServer, 'SENT_BY_SERVER', 'SENT_BY_CLIENT|GOING_AWAY|TextEncoder|import\\('",
        "reconnectDelay, 'backoff', 'GOING_AWAY|TextEncoder|SENT_BY|import\\('",
        "truncateReason, 'TextEncoder', 'GOING_AWAY|SENT_BY|backoff|import\\('",
        "nearestLanguage, 'candidates', 'GOING_AWAY|SENT_BY|backoff|TextEncoder|import\\('",
        "rangeOf, 'PRIVATE_USE', 'GOING_AWAY|SENT_BY|backoff|TextEncoder|import\\('",
        "REGISTRY_HASH, 'REGISTRY_HASH', 'GOING_AWAY|SENT_BY|backoff|TextEncoder|import\\('"
    })
    void restIsDropped(String used, String there, String gone) throws Exception {
        String bundle = bundle("import { " + used + " } from 'com.acme.standard';\nconsole.log(" + used + ");\n");
        assertTrue(bundle.contains(there), bundle);
        assertFalse(bundle.matches("(?s).*(?:" + gone + ").*"), bundle);
    }

    @Test
    void eachLanguageIsAFileOfItsOwn() throws Exception {
        String bundle = bundle(
                "import { loadTexts } from 'com.acme.standard';\nawait loadTexts('de');\n".replace("await ", ""));
        assertFalse(bundle.contains("Normal closure\","), "no text is in the page's own file");
        try (Stream<Path> files = Files.list(OUTPUT)) {
            List<String> names = files.map(file -> file.getFileName().toString().replaceAll("-.*", ""))
                    .sorted()
                    .toList();
            assertEquals(List.of("de", "en", "entry.js", "es", "fr", "zh"), names);
        }
    }
}
