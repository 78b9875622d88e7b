package dev.closecodes.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.customer.GeneratedPackage.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The machine's own locale has no say. */
class DefaultLocaleLookUpTest {

    /** Listed, in a range only, in none. */
    private static final List<Integer> CODES = List.of(-1, 500, 1000, 1006, 1015, 2500, 3003, 4001, 4150, 4711, 5000);

    private final Locale machine = Locale.getDefault();

    static Stream<GeneratedPackage<?>> hosts() {
        return GeneratedPackages.all();
    }

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void everyLookUpAnswersAlikeUnderEveryDefault(GeneratedPackage<?> host) throws Exception {
        Locale.setDefault(Locale.ROOT);
        List<Text> expected = describeAll(host);

        List<String> defaults = new ArrayList<>(host.languages());
        defaults.addAll(List.of("tr", "ar", "zh-TW", "nb", "th-TH-u-nu-thai"));
        for (String tag : defaults) {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertEquals(expected, describeAll(host), "under " + tag);
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void whatIsAskedForIsWhatIsAnswered(GeneratedPackage<?> host) throws Exception {
        for (String language : host.languages()) {
            Locale.setDefault(language.equals("de") ? Locale.FRENCH : Locale.GERMAN);
            try (FreshTypes types = new FreshTypes(host)) {
                assertEquals(
                        language,
                        types.describe(1006, Locale.forLanguageTag(language)).language());
            }
        }
    }

    private static List<Text> describeAll(GeneratedPackage<?> host) throws Exception {
        List<Text> texts = new ArrayList<>();
        try (FreshTypes types = new FreshTypes(host)) {
            for (String language : host.languages()) {
                for (int code : CODES) {
                    texts.add(types.describe(code, Locale.forLanguageTag(language)));
                }
            }
            texts.add(types.describe(1006, Locale.JAPANESE));
        }
        return texts;
    }
}
