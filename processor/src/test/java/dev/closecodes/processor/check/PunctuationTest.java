package dev.closecodes.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts are set, language by language. */
class PunctuationTest {

    @ParameterizedTest
    @CsvSource({
        "'会话已过期,请登录.', '会话已过期，请登录。'",
        "'会话已过期;请登录:', '会话已过期；请登录：'",
        "'会话已过期!登录?', '会话已过期！登录？'",
        "'会话(过期)', '会话（过期）'",
        "'会话(token)', '会话（token）'",
        "'会话(token', '会话（token'",
        "'token 会话)', 'token 会话）'",
        "'(token 会话)', '（token 会话）'",
        "'《会话》,登录', '《会话》，登录'",
        "'会话!!', '会话！！'",
        "'会话，!', '会话，！'",
        "'文件.txt', '文件.txt'",
        "'文件.中', '文件。中'",
        "'文件.!', '文件。！'",
        "'token, 会话', 'token, 会话'",
        "', 会话', ', 会话'",
        "'会话.\u0080', '会话。\u0080'",
    })
    void ofChineseIsFullWidthAfterHan(String text, String corrected) {
        assertEquals(corrected, HanPunctuationCheck.corrected(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"Sitzung\" und \"Raum\"', '„Sitzung“ und „Raum“'",
        "'“Sitzung”', '„Sitzung“'",
        "'„Sitzung”', '„Sitzung“'",
        "'„Sitzung“', '„Sitzung“'",
        "'Sitzung', 'Sitzung'",
    })
    void ofGermanQuotesIsLowThenHigh(String text, String corrected) {
        assertEquals(corrected, GermanQuotesCheck.corrected(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'Listo?', '¿Listo?'",
        "'?', '¿?'",
        "'Listo!', '¡Listo!'",
        "'!', '¡!'",
        "'Bien. Listo?', 'Bien. ¿Listo?'",
        "'¿Listo?', '¿Listo?'",
        "'Listo.', 'Listo.'",
    })
    void ofSpanishOpensWhatItCloses(String text, String corrected) {
        assertEquals(corrected, SpanishMarksCheck.corrected(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'Prêt ?', 'Prêt\u202F?'",
        "'Prêt:', 'Prêt\u00A0:'",
        "'; Prêt', '; Prêt'",
        "'«Prêt»', '«\u00A0Prêt\u00A0»'",
        "'Prêt.', 'Prêt.'",
    })
    void ofFrenchHasNoBreakSpaces(String text, String corrected) {
        assertEquals(corrected, FrenchSpacingCheck.corrected(text));
    }
}
