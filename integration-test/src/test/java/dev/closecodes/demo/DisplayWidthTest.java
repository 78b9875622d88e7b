package dev.closecodes.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Schließung, 10",
        "异常关闭, 8",
        "TLS 握手失败, 12",
        "（关闭）。, 10",
        "e\u0301, 1",
        "a\u00adb, 2",
        "ありがとう, 10",
        "“, 1",
        "\ud840\udc00, 2"
    })
    void wideCharactersTakeTwoColumns(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }
}
