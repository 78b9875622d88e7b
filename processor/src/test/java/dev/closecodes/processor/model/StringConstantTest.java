package dev.closecodes.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modified UTF-8, as the JDK writes it. */
class StringConstantTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\u0001", "\0", "\u007F", "\u0080", "\u07FF", "\u0800", "\uFFFF", "\ud83d\ude00"})
    void aTextTakesWhatDataOutputWrites(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(text);
        }
        // Two bytes of length are before the text.
        assertEquals(bytes.size() - 2, StringConstant.bytes(text));
    }
}
