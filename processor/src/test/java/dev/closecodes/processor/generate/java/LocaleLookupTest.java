package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** From a locale to a language, against a plain reading of the rule. */
@Isolated("changes the default locale")
class LocaleLookupTest {

    private static final long SEED = 4647;
    private static final int REGISTRIES = 40;

    @TempDir
    Path folder;

    @Test
    void followsTheRuleForAnyLocaleWhateverTheDefaultIs() {
        Map<String, Listing> listings = new LinkedHashMap<>();
        SourceTree tree = new SourceTree(folder);
        for (int i = 0; i < REGISTRIES; i++) {
            Listing listing = Listing.random(new Random(SEED + i));
            listings.put("r" + i, listing);
            tree.registry("r" + i + "/codes.yaml", listing.yaml()).host("r" + i, "(\"codes.yaml\")");
        }
        GeneratedCode code = tree.compile().requireSuccess();
        List<Locale> fixed = RandomLocales.fixed();
        List<Locale> defaults = List.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE, new Locale("nn", "NO"));
        Locale before = Locale.getDefault();
        try {
            for (int i = 0; i < REGISTRIES; i++) {
                Locale.setDefault(defaults.get(i % defaults.size()));
                Listing listing = listings.get("r" + i);
                List<Locale> locales = new ArrayList<>(fixed);
                locales.addAll(RandomLocales.random(new Random(SEED + i), listing));
                check(code.in("r" + i), "seed " + (SEED + i), listing, locales);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void check(GeneratedCode code, String seed, Listing listing, List<Locale> locales) {
        Enum<?> constant = code.constant("ONE");
        Enum<?> range = code.range("ALL");
        for (Locale locale : locales) {
            String expected = listing.lookUp(locale);
            Supplier<String> what =
                    () -> seed + ", " + listing + ", locale " + locale + " (" + locale.toLanguageTag() + ")";
            assertEquals(
                    new GeneratedCode.Text("ONE title " + expected, "ONE description " + expected, expected),
                    code.text(code.on(constant, "text", locale)),
                    what);
            assertEquals("ONE title " + expected, code.on(constant, "title", locale), what);
            assertEquals("All description " + expected, code.on(range, "description", locale), what);
            assertEquals(expected, code.describe(5000, locale).language(), what);
        }
        assertEquals("ONE title " + listing.languages().get(0), code.on(constant, "title"), seed);
    }

    /** JDK 16 and earlier answer getLanguage() with iw, in and ji; later ones do when they are told to. */
    @Test
    void oldLanguageCodesOfTheJdkAreUnderstood() throws IOException {
        List<String> languages = List.of("en", "he", "id", "yi");
        new SourceTree(folder)
                .registry("codes.yaml", Registries.own(languages, "codes:\n" + Registries.code(1, "ONE", languages)))
                .host("probe", "(\"codes.yaml\")")
                .source("probe/Probe.java", """
                        package probe;
                        class Probe {
                            public static void main(String[] tags) {
                                for (String tag : tags) {
                                    java.util.Locale locale = java.util.Locale.forLanguageTag(tag);
                                    System.out.println(locale.getLanguage() + " "
                                            + CloseCodes.describe(1, locale).language());
                                }
                            }
                        }
                        """)
                .compile()
                .requireSuccess();
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.locale.useOldISOCodes=true",
                        "-cp",
                        folder.resolve("classes").toString(),
                        "probe.Probe",
                        "he",
                        "id-ID",
                        "yi")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(List.of("iw he", "in id", "ji yi"), out.lines().toList());
    }

    @Test
    void nullLocaleIsRefused() {
        GeneratedCode code = new SourceTree(folder).host("").compile().requireSuccess();
        Enum<?> constant = code.constant("GOING_AWAY");
        Enum<?> range = code.range("UNUSED");
        Object event = code.call("CloseEvent", "of", 1000, "", true);
        for (Object receiver : List.of(constant, range)) {
            for (String method : List.of("title", "description", "text")) {
                assertThrows(NullPointerException.class, () -> code.on(receiver, method, new Object[] {null}), method);
            }
        }
        assertThrows(NullPointerException.class, () -> code.describe(1000, null));
        assertThrows(NullPointerException.class, () -> code.on(event, "describe", new Object[] {null}));
    }
}
