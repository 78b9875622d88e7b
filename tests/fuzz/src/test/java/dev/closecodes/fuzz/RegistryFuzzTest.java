package dev.closecodes.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Registries of the right form with texts of any form, alone and with a parent, through javac and the processor: what
 * was put in comes out of the compiled classes and of the bundles, or an error says why not and nothing is written.
 */
class RegistryFuzzTest {

    private static final int SEED = 6455;
    private static final int SEEDS = 12;

    /** Bytes to begin with, and what an ordinary build tries. */
    static Stream<Arguments> randomBytes() {
        return IntStream.range(SEED, SEED + SEEDS).mapToObj(seed -> {
            byte[] bytes = new byte[1500];
            new Random(seed).nextBytes(bytes);
            return Arguments.of((Object) bytes);
        });
    }

    @MethodSource("randomBytes")
    @FuzzTest
    void anyTexts(byte[] bytes) {
        Choices choices = new Choices(bytes);
        MadeUpFile parent = choices.yes() ? new MadeUpFile(choices, "standard", 3400, "_OF_PARENT") : null;
        MadeUpFile file = new MadeUpFile(choices, parent == null ? "standard" : "house.yaml", 4000, "");
        Map<String, byte[]> registries = new LinkedHashMap<>(Map.of("codes.yaml", file.bytes()));
        List<MadeUpFile.Entry> codes = new ArrayList<>(file.codes());
        List<MadeUpFile.Entry> ranges = new ArrayList<>(file.ranges());
        if (parent != null) {
            registries.put("house.yaml", parent.bytes());
            codes.addAll(parent.codes());
            ranges.addAll(parent.ranges());
        }
        MemoryCompilation compilation = MemoryCompilation.ofRegistries(registries);
        for (String message : compilation.messages()) {
            assertTrue(message.matches("(?s)[A-Z_]+: (\\S+: )?\\[[A-Z]\\w+] .*"), message);
            assertFalse(message.contains("[ClosecodesDefect]"), message);
        }
        if (compilation.succeeded()) {
            check(new Generated(compilation.files()), file.languages(), codes, ranges);
        } else {
            assertEquals(Map.of(), compilation.files(), "an error writes nothing");
        }
    }

    private static void check(
            Generated generated, List<String> languages, List<MadeUpFile.Entry> codes, List<MadeUpFile.Entry> ranges) {
        Properties bundle = generated.bundle("");
        for (MadeUpFile.Entry code : codes) {
            Object constant = generated.constant("CloseCode", code.name());
            assertEquals(code.first(), generated.number(constant, "code"));
            check(generated, languages, code, constant);
            check(bundle, languages, code, String.valueOf(code.first()));
        }
        for (MadeUpFile.Entry range : ranges) {
            Object constant = generated.constant("CloseCodeRange", range.name());
            assertEquals(range.last(), generated.number(constant, "last"));
            check(generated, languages, range, constant);
            check(bundle, languages, range, "range." + range.name());
        }
    }

    private static void check(Generated generated, List<String> languages, MadeUpFile.Entry entry, Object constant) {
        for (String language : languages) {
            assertEquals(entry.in(language), generated.text(constant, language), language);
        }
    }

    private static void check(Properties bundle, List<String> languages, MadeUpFile.Entry entry, String key) {
        Generated.Text source = entry.in(languages.get(0));
        assertEquals(source.title(), bundle.getProperty(key + ".title"));
        assertEquals(source.description(), bundle.getProperty(key + ".description"));
    }
}
