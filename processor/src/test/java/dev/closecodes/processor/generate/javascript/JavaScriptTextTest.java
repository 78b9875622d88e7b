package dev.closecodes.processor.generate.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a literal escapes is the same on every JDK. */
class JavaScriptTextTest {

    /** Format characters since Unicode 14, which JDK 17 does not know. */
    private static final List<Integer> NEWER = List.of(0x0890, 0x0891);

    @Test
    void formatCharactersAreEscapedAsJdk17KnowsThem() {
        IntStream.range(0, 0x10000)
                .filter(c -> Character.getType(c) == Character.FORMAT || NEWER.contains(c))
                .forEach(c -> assertEquals(
                        NEWER.contains(c)
                                ? "'" + (char) c + "'"
                                : "'\\u" + HexFormat.of().toHexDigits((char) c) + "'",
                        JavaScriptText.string(String.valueOf((char) c))));
    }

    @Test
    void anOrdinaryCharacterStaysAsItIs() {
        IntStream.concat(IntStream.range('?', '['), IntStream.of(0xE9, 0x0606, 0x200A + 6, 0x4E2D, 0xFFFC))
                .forEach(c -> assertEquals("'" + (char) c + "'", JavaScriptText.string(String.valueOf((char) c))));
    }
}
