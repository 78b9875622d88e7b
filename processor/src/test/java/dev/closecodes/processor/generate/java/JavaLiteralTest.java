package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Literals, read as JLS sections 3.3 and 3.10.7 say. */
class JavaLiteralTest {

    @Test
    void everyCharacterComesBack() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            // With digits behind it, which a short octal escape would swallow.
            String text = "a" + (char) c + "07";
            String literal = JavaLiteral.of(text);
            assertTrue(literal.matches("\"[ -~]*\""), literal);
            assertEquals(text, read(literal), literal);
        }
    }

    @Test
    void textsInPrintableAsciiStayReadable() {
        assertEquals("\"It's \\\"4001\\\"\\tC:\\\\u0041\\n\"", JavaLiteral.of("It's \"4001\"\tC:\\u0041\n"));
    }

    private static String read(String literal) {
        String inside = literal.substring(1, literal.length() - 1);
        return unicode(inside).translateEscapes();
    }

    // Section 3.3: a backslash begins such an escape where an even number of them stands before it.
    private static String unicode(String source) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && source.charAt(i + 1) == 'u') {
                char escaped = (char) HexFormat.fromHexDigits(source, i + 2, i + 6);
                assertTrue(escaped > '~', source);
                read.append(escaped);
                i += 5;
            } else {
                read.append(c);
                if (c == '\\') {
                    i++;
                    read.append(source.charAt(i));
                }
            }
        }
        return read.toString();
    }
}
