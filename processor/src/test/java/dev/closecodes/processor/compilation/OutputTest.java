package dev.closecodes.processor.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.SampleRegistries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.OriginRecorder;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Which files come out, that they are the same everywhere, and whose they are. */
@Isolated("changes the default locale")
class OutputTest {

    @TempDir
    Path folder;

    private SourceTree twoHosts(String name) {
        return new SourceTree(folder.resolve(name))
                .registry("codes.yaml", SampleRegistries.everyKey())
                .host("(\"codes.yaml\")")
                .source(
                        "org/acme/Host.java",
                        "package org.acme;\n@dev.closecodes.CloseCodeRegistry(prefix = \"Acme\")\ninterface Host {}\n");
    }

    private static SortedMap<String, String> output(GeneratedCode code) {
        SortedMap<String, String> files = new TreeMap<>(code.requireSuccess().files("generated"));
        files.putAll(code.files("classes"));
        return files;
    }

    @Test
    void sameInputGivesTheSameBytesWhateverTheMachine() {
        SortedMap<String, String> expected = output(twoHosts("first").compile());
        assertTrue(expected.containsKey("org/acme/AcmeCloseCode.java"));
        assertTrue(expected.containsKey("com/acme/chat/CloseCode.class"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "zh-CN", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                SourceTree tree = twoHosts(tag);
                Collections.reverse(tree.units());
                assertEquals(expected, output(tree.compile()), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyFileHasTheAnnotatedElementAsItsOneOrigin() {
        OriginRecorder recorder = new OriginRecorder();
        GeneratedCode code = twoHosts("origins")
                .with(() -> List.of(recorder.processor()))
                .compile()
                .requireSuccess();
        Map<String, String> files = new TreeMap<>(code.files("generated"));
        code.files("classes").forEach((name, text) -> {
            if (!name.endsWith(".class")) {
                files.put(name, text);
            }
        });
        Map<String, List<String>> origins = recorder.origins();
        assertEquals(files.size(), origins.size(), origins::toString);
        origins.forEach((name, elements) -> assertEquals(
                List.of(name.replace('/', '.').contains("org.acme.") ? "org.acme.Host" : "com.acme.chat"),
                elements,
                name));
    }

    @Test
    void bundlesAreThoseThatResourceBundleLooksFor() {
        GeneratedCode code = twoHosts("bundles").compile().requireSuccess();
        ClassLoader loader = code.loader();
        for (String tag : List.of("en", "zh-Hant", "no", "sl-rozaj", "he")) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "com.acme.chat.CloseCodeMessages",
                    Locale.forLanguageTag(tag),
                    loader,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertEquals("OLD title " + tag, bundle.getString("4001.title"));
            assertEquals(tag, bundle.getLocale().toLanguageTag());
        }
        ResourceBundle root = ResourceBundle.getBundle("com.acme.chat.CloseCodeMessages", Locale.ROOT, loader);
        assertEquals("OLD title en", root.getString("4001.title"));
        assertEquals(code.describe(-1, Locale.ENGLISH).description(), root.getString("undefined.description"));
        assertEquals(code.on(code.range("PRIVATE_USE"), "title"), root.getString("range.PRIVATE_USE.title"));
    }
}
