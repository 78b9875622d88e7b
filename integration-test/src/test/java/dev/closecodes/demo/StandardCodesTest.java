package dev.closecodes.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registry of this repository, as a customer gets it. */
class StandardCodesTest {

    @Test
    void whatMayStandInACloseFrame() {
        assertEquals(numbers("1000-1003 1007-1014 3000-4999"), those(CloseCodes::isSendable));
        assertEquals(numbers("1000-1003 1007-1011 3000-4999"), those(CloseCodes::isSendableByClient));
        assertEquals(numbers("1000-1003 1007-1009 1011-1014 3000-4999"), those(CloseCodes::isSendableByServer));
        assertEquals(numbers("1000-1000 3000-4999"), those(CloseCodes::isSendableByBrowser));
        assertEquals(numbers("1004-1006 1015-1015"), those(CloseCodes::isReserved));
        assertEquals(List.of(), those(CloseCodes::isRetired));
    }

    @Test
    void whenToReconnect() {
        assertEquals(
                numbers("1001-1001 1006-1006 1011-1014 3008-3008"),
                those(code -> CloseCodes.reconnect(code) == CloseCode.Reconnect.BACKOFF));
        assertEquals(List.of(), those(code -> CloseCodes.reconnect(code) == CloseCode.Reconnect.NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Abnormal closure, Close code for private use, Undefined close code",
        "es, Cierre anormal, Código de cierre para uso privado, Código de cierre no definido",
        "fr, Fermeture anormale, Code de fermeture à usage privé, Code de fermeture non défini",
        "de, Verbindung abgebrochen, Close-Code zur privaten Verwendung, Nicht definierter Close-Code",
        "zh, 异常关闭, 供私有使用的关闭码, 未定义的关闭码"
    })
    void everyLanguage(String language, String listed, String inARange, String outside) {
        Locale locale = Locale.forLanguageTag(language);

        assertEquals(listed, CloseCodes.describe(1006, locale).title());
        assertEquals(inARange, CloseCodes.describe(4711, locale).title());
        assertEquals(outside, CloseCodes.describe(Integer.MAX_VALUE, locale).title());
        assertEquals(language, CloseCodes.describe(1006, locale).language());
    }

    /** The chat's fallback is the chat's own. */
    @ParameterizedTest
    @CsvSource({"pt-BR, en", "it, en", "zh-Hant-TW, zh", "de-AT-u-co-phonebk, de"})
    void whatIsNotThereIsSaidInTheSourceLanguage(String tag, String language) {
        assertEquals(
                language, CloseCode.TIMEOUT.text(Locale.forLanguageTag(tag)).language());
    }

    private static List<Integer> those(IntPredicate property) {
        return IntStream.rangeClosed(-1000, 70_000).filter(property).boxed().toList();
    }

    private static List<Integer> numbers(String ranges) {
        return List.of(ranges.split(" ")).stream()
                .map(range -> range.split("-"))
                .flatMapToInt(ends -> IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .boxed()
                .toList();
    }
}
