package dev.closecodes.processor.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.generate.artifact.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {

    /** The examples that NIST gives for FIPS 180. */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    })
    void agreesWithTheStandardsExamples(String message, String digest) {
        assertEquals(digest, HexFormat.of().formatHex(Sha256.of(message.getBytes(StandardCharsets.US_ASCII))));
    }

    /** Three blocks' worth of lengths, in which every way to pad occurs, and some long messages. */
    @Test
    void agreesWithThePlatform() throws NoSuchAlgorithmException {
        MessageDigest platform = MessageDigest.getInstance("SHA-256");
        Random random = new Random(1);
        for (int length = 0; length < 100_000; length = length < 200 ? length + 1 : length * 3) {
            byte[] message = new byte[length];
            random.nextBytes(message);
            assertArrayEquals(platform.digest(message), Sha256.of(message), () -> "of " + message.length + " bytes");
        }
    }

    @Test
    void leavesTheMessageAsItIs() {
        byte[] message = {1, 2, 3};
        Sha256.of(message);
        assertArrayEquals(new byte[] {1, 2, 3}, message);
    }
}
