package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tables come back from their constants, of which each fits into a class file. */
class PackedStringsTest {

    private static final Pattern TOKEN = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"|(\n\\+ )|(,\n)");
    private static final long SEED = 65_534;

    @Test
    void aRowIsALine() {
        assertEquals("\"a\\tb\"\n+ \"\\tc\\t\"", PackedStrings.of(List.of(List.of("a", "b"), List.of("c", ""))));
    }

    @Test
    void aRowThatDoesNotFitBeginsAConstant() {
        String whole = "x".repeat(ClassFile.MOST_BYTES);
        assertEquals("\"" + whole + "\",\n\"a\"", PackedStrings.of(List.of(List.of(whole), List.of("a"))));
    }

    @Test
    void aConstantIsFilledToItsBound() {
        String half = "x".repeat(ClassFile.MOST_BYTES / 2);
        assertEquals(1, constants(List.of(List.of(half, half.substring(1)))).size());
        assertEquals(2, constants(List.of(List.of(half, half))).size());
        assertEquals(2, constants(List.of(List.of(half, half.substring(1), ""))).size());
        // Two bytes each in a class file.
        assertEquals(
                2,
                constants(List.of(List.of(half, "é".repeat(half.length() / 2 + 1))))
                        .size());
    }

    @Test
    void anEmptyStringAloneInItsConstantIsNotLost() {
        String whole = "x".repeat(ClassFile.MOST_BYTES);
        comesBack(List.of(List.of(whole, "")));
        comesBack(List.of(List.of("", whole)));
        comesBack(List.of(List.of("", whole, ""), List.of("", whole, "")));
    }

    @Test
    void everyTableComesBack() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            List<List<String>> rows = new ArrayList<>();
            for (int row = 0; row < 6; row++) {
                List<String> fields = new ArrayList<>();
                for (int field = 0; field < 3; field++) {
                    fields.add(random.nextInt(3) == 0 ? "" : "y".repeat(random.nextInt(ClassFile.MOST_BYTES / 2)));
                }
                rows.add(fields);
            }
            comesBack(rows);
        }
    }

    private static void comesBack(List<List<String>> rows) {
        List<String> read = new ArrayList<>();
        for (String constant : constants(rows)) {
            assertTrue(ClassFile.bytes(constant) <= ClassFile.MOST_BYTES);
            read.addAll(List.of(constant.split(PackedStrings.SEPARATOR, -1)));
        }
        assertEquals(rows.stream().flatMap(List::stream).toList(), read);
    }

    /** The constants, as a compiler puts them together. */
    private static List<String> constants(List<List<String>> rows) {
        String code = PackedStrings.of(rows);
        List<String> constants = new ArrayList<>();
        StringBuilder constant = new StringBuilder();
        boolean open = true;
        Matcher token = TOKEN.matcher(code);
        int end = 0;
        while (token.find()) {
            assertEquals(end, token.start(), "something else stands between the literals");
            end = token.end();
            if (token.group(1) != null) {
                assertTrue(open, "two literals side by side");
                constant.append(token.group(1).replace("\\t", "\t").replace("\\u00e9", "é"));
                open = false;
            } else {
                assertTrue(!open, "an operand is missing");
                open = true;
                if (token.group(3) != null) {
                    constants.add(constant.toString());
                    constant.setLength(0);
                }
            }
        }
        assertEquals(code.length(), end);
        assertTrue(!open, "the last operand is missing");
        constants.add(constant.toString());
        return constants;
    }
}
