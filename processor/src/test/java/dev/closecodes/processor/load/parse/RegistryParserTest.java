package dev.closecodes.processor.load.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the bounds of a file are, to the byte. */
class RegistryParserTest {

    private static final String HEAD = "schema: 1\nlanguages: [en]\n";
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void sixteenMegabytesAreRead() {
        byte[] most = "x".repeat(16 * MEGABYTE).getBytes(StandardCharsets.UTF_8);
        most[most.length - 1] = (byte) 0xFF;
        assertEquals(List.of("NotUtf8"), ids(parse(most)));
        assertEquals(List.of("RegistryTooLarge"), ids(parse(new byte[16 * MEGABYTE + 1])));
    }

    @Test
    void aLineMayHaveAMegabyte() {
        String longest = HEAD + "#" + "x".repeat(MEGABYTE - 1);
        assertEquals(List.of(), ids(parse(longest)));
        assertEquals(List.of("RegistryTooLarge"), ids(parse(longest + "x")));
    }

    @ParameterizedTest
    @CsvSource({
        "fe ff, the file is in UTF-16 or UTF-32; save it in UTF-8",
        "ff fe, the file is in UTF-16 or UTF-32; save it in UTF-8",
        "00 61, the file is in UTF-16 or UTF-32; save it in UTF-8",
        "61 00, the file is in UTF-16 or UTF-32; save it in UTF-8",
        "fe 61, byte 0xfe is not UTF-8; save the file in UTF-8",
        "ff 61, byte 0xff is not UTF-8; save the file in UTF-8",
        "61 ff, byte 0xff is not UTF-8; save the file in UTF-8",
        "ff, byte 0xff is not UTF-8; save the file in UTF-8",
    })
    void bytesThatAreNoUtf8AreNamed(String bytes, String words) {
        byte[] file = HexFormat.of().parseHex(bytes.replace(" ", ""));
        assertEquals(List.of(words), parse(file).stream().map(Problem::text).toList());
    }

    @Test
    void aHundredForbiddenCharactersAreReported() {
        assertEquals(99, parse(HEAD + "# \u0007\n".repeat(99)).size());
        assertEquals(100, parse(HEAD + "# \u0007\n".repeat(101)).size());
    }

    @Test
    void sixteenLevelsAreRead() {
        String deepest = HEAD + "codes: " + "[".repeat(15) + "]".repeat(15);
        assertEquals(List.of("WrongType"), ids(parse(deepest)));
        assertEquals(
                List.of("NestedTooDeep"),
                ids(parse(deepest.replace("[]", "[[]]").replace("[en]", "[ en ]"))));
    }

    @Test
    void aLineOfTenThousandCharactersIsShown() {
        String key = "x".repeat(9_994);
        assertTrue(parse(HEAD + key + ": true").get(0).message().contains(" | xxx"));
        assertEquals(
                1, parse(HEAD + "x" + key + ": true").get(0).message().lines().count());
    }

    @Test
    void aKeyWithAForbiddenCharacterIsNoKey() {
        assertEquals(
                List.of("ForbiddenCharacter", "MissingKey"), ids(parse("\"sch\\u200Bema\": 1\nlanguages: [en]\n")));
    }

    @ParameterizedTest
    @CsvSource({"1.1, YamlFeature", "1.2, ''"})
    void theDirectiveMayNameYaml12(String version, String id) {
        List<Problem> problems = parse("%YAML " + version + "\n---\n" + HEAD);
        assertEquals(id, String.join(" ", ids(problems)));
    }

    @Test
    void anAliasMayEndTheFile() {
        assertEquals(List.of("YamlFeature"), ids(parse(HEAD + "codes: *all")));
    }

    @Test
    void aBlankMayEndTheFile() {
        assertEquals(List.of(), ids(parse(HEAD + "extends: standard ")));
    }

    private static List<String> ids(List<Problem> problems) {
        return problems.stream().map(problem -> problem.rule().id()).toList();
    }

    private static List<Problem> parse(String registry) {
        return parse(registry.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> parse(byte[] registry) {
        Problems problems = new Problems();
        RegistryParser.parse("codes.yaml", registry, problems);
        return problems.all();
    }
}
