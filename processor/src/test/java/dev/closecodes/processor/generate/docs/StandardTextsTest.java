package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.generate.facts.Words;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import dev.closecodes.processor.support.Registries;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the standard registry tells people is complete, and agrees with the facts beside it, in every language. */
class StandardTextsTest {

    /** What a line may not end between: a number and its unit, an abbreviation and its number. */
    private static final Pattern TORN = Pattern.compile("(HTTP|RFC) \\d|-Status \\d|\\d (segundos|secondes|Sekunden)");

    private final Registry registry = Registries.standard();

    @ParameterizedTest
    @CsvSource({"en, Close frame", "es, trama de cierre", "fr, trame de fermeture", "de, Close-Frame", "zh, 关闭帧"})
    void whatIsNeverSentSaysSo(String language, String frame) {
        for (int code : List.of(1004, 1005, 1006, 1015)) {
            assertTrue(description(code, language).contains(frame), description(code, language));
        }
        assertTrue(Words.of(language).get(Word.NOBODY).contains(frame), language);
    }

    @ParameterizedTest
    @CsvSource({"en, established", "es, establecerse", "fr, établie", "de, zustande gekommen", "zh, 未能建立"})
    void anAttemptThatFailedIsAbnormalToo(String language, String established) {
        assertTrue(description(1006, language).contains(established), description(1006, language));
    }

    @ParameterizedTest
    @CsvSource({
        "en, with increasing delays",
        "es, con esperas cada vez mayores",
        "fr, avec des délais croissants",
        "de, in wachsenden Abständen",
        "zh, 逐次延长间隔重试"
    })
    void whatIsAdvisedIsWhatThePageSays(String language, String delays) {
        assertAll(
                () -> assertTrue(Words.of(language).get(Word.BACKOFF).contains(delays), delays),
                () -> assertTrue(description(1012, language).contains(delays), description(1012, language)),
                () -> assertTrue(description(1013, language).contains(delays), description(1013, language)));
    }

    @ParameterizedTest
    @CsvSource({
        "1007, UTF-8, ''",
        "1008, 1003, 1009",
        "1012, 5, 30",
        "1014, HTTP, 502",
        "1015, TLS, ''",
        "3000, HTTP, 401",
        "3003, HTTP, 403",
        "3008, HTTP, 408"
    })
    void factsAreInEveryLanguage(int code, String one, String other) {
        for (String language : registry.languages()) {
            String description = description(code, language);
            assertTrue(description.contains(one) && description.contains(other), description);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de"})
    void numbersStayWithWhatTheyCount(String language) {
        for (Word word : Word.values()) {
            String text = Words.of(language).get(word).replace("{0}", "0");
            assertFalse(TORN.matcher(text).find(), text);
        }
        texts().forEach(texts -> {
            String text = texts.in(language).description();
            assertFalse(TORN.matcher(text).find(), text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "zh"})
    void titlesAreNoSentences(String language) {
        List<String> titles =
                texts().map(texts -> texts.in(language)).map(Text::title).toList();
        assertEquals(titles, titles.stream().distinct().toList());
        titles.forEach(title -> assertFalse(title.matches(".*[.。!?]"), title));
    }

    private Stream<Texts> texts() {
        return Stream.of(
                        registry.codes().stream().map(code -> code.texts()),
                        registry.ranges().stream().map(range -> range.texts()),
                        Stream.of(registry.undefined()))
                .flatMap(texts -> texts);
    }

    private String description(int code, String language) {
        return registry.codes().stream()
                .filter(entry -> entry.code() == code)
                .findFirst()
                .orElseThrow()
                .texts()
                .in(language)
                .description();
    }
}
