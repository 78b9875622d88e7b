package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.support.SourceLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Javadoc is in the language that the registry is written in, its labels too. */
class ConstantJavadocTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Sent by: nobody; never in a Close frame",
                "de | Absender: niemand; steht nie in einem Close-Frame",
                "es | Quién lo envía: nadie; nunca en una trama de cierre",
                "zh | 发送方：无；绝不会出现在关闭帧中"
            })
    void labelsAreInTheSourceLanguage(String language, String line) {
        assertTrue(javadoc(language, 1006).contains("<li>" + line + "</li>\n"), javadoc(language, 1006));
    }

    @Test
    void saysTheFactsInTheirOrder() {
        assertEquals(
                "Absender Skript im Browser Erneut verbinden Ähnlicher HTTP-Status In anderer Software Anders gemeldet Quellen",
                String.join(
                        " ",
                        javadoc("de", 1014)
                                .lines()
                                .filter(line -> line.startsWith("<li>"))
                                .map(line -> line.substring(4, line.indexOf(": ")))
                                .toList()));
    }

    private static String javadoc(String language, int number) {
        Registry registry = SourceLanguage.standardIn(language);
        CloseCode code = registry.codes().stream()
                .filter(each -> each.code() == number)
                .findFirst()
                .orElseThrow();
        return new ConstantJavadoc(registry).of(code);
    }
}
