package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import dev.closecodes.processor.model.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a locale is asked: its tag only where nothing quicker tells, since a tag is made anew each time. */
class LocaleConditionTest {

    @ParameterizedTest
    @CsvSource({
        "zh-Hant, 'locale.getScript().equals(\"Hant\")'",
        "pt-BR, 'locale.getScript().isEmpty() && locale.getCountry().equals(\"BR\")'",
        "es-419, 'locale.getScript().isEmpty() && locale.getCountry().equals(\"419\")'",
        "sr-Latn-RS, 'locale.getScript().equals(\"Latn\") && locale.getCountry().equals(\"RS\")'",
        "de-1996, 'beginsWith(locale.toLanguageTag(), \"de-1996\")'",
        "de-DE-1996, 'beginsWith(locale.toLanguageTag(), \"de-DE-1996\")'",
        "ca-valencia, 'beginsWith(locale.toLanguageTag(), \"ca-valencia\")'",
    })
    void ofATag(String tag, String condition) {
        Registry registry =
                new Registry(List.of("en", tag), Map.of(), List.of(), List.of(), List.of(), new Texts(Map.of()), "");
        String method =
                LocaleLookup.of(registry, new JavaTypes(new Target("", ""))).toString();
        assertEquals(
                List.of(condition),
                method.lines()
                        .filter(line -> line.contains("if ("))
                        .map(line -> line.replaceAll("^.*?if \\((.*)\\) \\{$", "$1"))
                        .toList());
    }
}
