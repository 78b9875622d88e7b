package dev.closecodes.processor.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import dev.closecodes.support.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The largest registries that there can be compile and work, and one that is larger is told so. */
@Tag("thorough")
class ScaleTest {

    private static final List<String> FIVE = List.of("en", "es", "fr", "de", "zh");

    @TempDir
    Path folder;

    private GeneratedCode compile(String yaml, TestCompiler compiler) {
        return new SourceTree(folder)
                .registry("codes.yaml", yaml)
                .host("(\"codes.yaml\")")
                .with(compiler.open())
                .options("--release", "17")
                .compile();
    }

    /** Every code of 3000-4999 that the standard registry leaves, each with two aliases. */
    private static String everyOpenCode() {
        StringBuilder yaml =
                new StringBuilder("suppress:\n  - check: UnregisteredCode\n    reason: This is a test.\ncodes:\n");
        IntStream.rangeClosed(3000, 4999)
                .filter(code -> !List.of(3000, 3003, 3008).contains(code))
                .forEach(code -> yaml.append(Registries.code(code, "CODE_" + code, FIVE))
                        .append("    aliases: [OLD_" + code + ", OLDER_" + code + "]\n"));
        return Registries.extending(FIVE, yaml.toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyOpenCodeInFiveLanguages(TestCompiler compiler) {
        GeneratedCode code = compile(everyOpenCode(), compiler).requireSuccess();
        assertEquals(2016, code.type("CloseCode").getEnumConstants().length);
        for (int number : List.of(3001, 3999, 4000, 4567, 4999)) {
            Enum<?> constant = code.find(number).orElseThrow();
            assertEquals("CODE_" + number, constant.name());
            assertTrue(code.ask("isSendable", number));
            assertEquals(List.of("OLD_" + number, "OLDER_" + number), code.on(constant, "aliases"));
            assertEquals(
                    "Optional[CODE_" + number + "]",
                    code.call("CloseCode", "named", "OLDER_" + number).toString());
            for (String language : FIVE) {
                String name = "CODE_" + number + " ";
                assertEquals(
                        new GeneratedCode.Text(name + "title " + language, name + "description " + language, language),
                        code.describe(number, Locale.forLanguageTag(language)));
            }
        }
        assertEquals("Zeitüberschreitung", code.describe(3008, Locale.GERMAN).title());
    }

    @Test
    void nineteenCodesInFortyLanguages() {
        List<String> languages = new ArrayList<>(FIVE);
        for (char letter = 'a'; languages.size() < 40; letter++) {
            languages.add("q" + letter + "a");
            languages.add("q" + letter + "b");
        }
        List<String> forty = languages.subList(0, 40);
        StringBuilder yaml = new StringBuilder("codes:\n");
        IntStream.rangeClosed(2000, 2018)
                .forEach(number -> yaml.append(Registries.code(number, "CODE_" + number, forty)));
        GeneratedCode code = compile(Registries.own(forty, yaml.toString()), TestCompiler.JAVAC)
                .requireSuccess();
        for (String language : forty) {
            assertEquals(
                    "CODE_2011 title " + language,
                    code.describe(2011, Locale.forLanguageTag(language)).title());
        }
    }

    @ParameterizedTest
    @EnumSource
    void asManyCodesAsARegistryMayHave(TestCompiler compiler) {
        GeneratedCode code = compile(codes(2400), compiler).requireSuccess();
        assertEquals("CODE_4399", code.find(4399).orElseThrow().name());
        compile(codes(2401), compiler).requireError("[TooManyEntries] 2401 codes are more than the 2400", "code: 4400");
    }

    private static String codes(int count) {
        StringBuilder yaml = new StringBuilder("codes:\n");
        IntStream.range(2000, 2000 + count)
                .forEach(number -> yaml.append(Registries.code(number, "CODE_" + number, List.of("en"))));
        return Registries.own(List.of("en"), yaml.toString());
    }

    @ParameterizedTest
    @EnumSource
    void asManyRangesAsARegistryMayHave(TestCompiler compiler) {
        GeneratedCode code = compile(ranges(1896), compiler).requireSuccess();
        assertEquals(
                "R_1895",
                ((java.util.Optional<?>) code.call("CloseCodeRange", "find", 4895))
                        .get()
                        .toString());
        compile(ranges(1897), compiler).requireError("[TooManyEntries] 1901 ranges are more than the 1900");
    }

    /** Ranges of one number each, beside the four of the standard registry. */
    private static String ranges(int count) {
        StringBuilder yaml = new StringBuilder("ranges:\n");
        IntStream.range(0, count)
                .forEach(i -> yaml.append("  - name: R_" + i + "\n    from: " + (3000 + i) + "\n    to: ")
                        .append(3000 + i)
                        .append('\n')
                        .append(Registries.texts("    ", "Range " + i, List.of("en")))
                        .append('\n'));
        return Registries.extending(List.of("en"), yaml.toString());
    }

    @Test
    void notesThatFillSeveralStringsOfAClassFile() {
        StringBuilder yaml = new StringBuilder("retired:\n");
        for (int code = 4000; code < 4100; code++) {
            yaml.append("  - code: " + code + "\n    name: GONE_" + code + "\n    note: " + "x".repeat(code) + "\n");
        }
        yaml.append("  - code: 4100\n    note: " + "x".repeat(65_534) + "\n");
        GeneratedCode code = compile(Registries.extending(List.of("en"), yaml.toString()), TestCompiler.JAVAC)
                .requireSuccess();
        for (int retired : List.of(4000, 4015, 4016, 4099)) {
            assertEquals(
                    retired + " (GONE_" + retired + ") is retired: " + "x".repeat(retired), refusal(code, retired));
        }
        assertEquals("4100 is retired: " + "x".repeat(65_534), refusal(code, 4100));
    }

    private static String refusal(GeneratedCode code, int number) {
        return String.valueOf(org.junit.jupiter.api.Assertions.assertThrows(
                        IllegalArgumentException.class, () -> code.call("CloseCodes", "requireSendable", number))
                .getMessage());
    }
}
