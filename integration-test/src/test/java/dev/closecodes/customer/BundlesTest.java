package dev.closecodes.customer;

import static java.util.ResourceBundle.Control.FORMAT_PROPERTIES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles say what the enum says. */
class BundlesTest {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(FORMAT_PROPERTIES);

    private final Locale machine = Locale.getDefault();

    static Stream<GeneratedPackage<?>> hosts() {
        return GeneratedPackages.all();
    }

    @BeforeEach
    void forgetLoadedBundles() {
        ResourceBundle.clearCache();
    }

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void everyTextOfEveryLanguageIsInItsBundle(GeneratedPackage<?> host) {
        for (String language : host.languages()) {
            Locale locale = Locale.forLanguageTag(language);

            assertSays(host, locale, ResourceBundle.getBundle(nameIn(host), locale, NO_FALLBACK));
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void noDefaultLocaleComesBetween(GeneratedPackage<?> host) {
        for (String defaultLanguage : host.languages()) {
            Locale.setDefault(Locale.forLanguageTag(defaultLanguage));
            for (String language : host.languages()) {
                Locale locale = Locale.forLanguageTag(language);

                assertSays(host, locale, ResourceBundle.getBundle(nameIn(host), locale));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void theRootBundleIsInTheSourceLanguage(GeneratedPackage<?> host) {
        Locale.setDefault(Locale.GERMAN);

        assertSays(host, Locale.ENGLISH, ResourceBundle.getBundle(nameIn(host), Locale.ROOT, NO_FALLBACK));
        assertSays(host, Locale.ENGLISH, ResourceBundle.getBundle(nameIn(host), Locale.JAPANESE, NO_FALLBACK));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aRegionFindsItsLanguage(GeneratedPackage<?> host) {
        Locale austrian = Locale.forLanguageTag("de-AT");

        assertSays(host, austrian, ResourceBundle.getBundle(nameIn(host), austrian, NO_FALLBACK));
    }

    private static String nameIn(GeneratedPackage<?> host) {
        return host.packageName() + ".CloseCodeMessages";
    }

    private static void assertSays(GeneratedPackage<?> host, Locale locale, ResourceBundle bundle) {
        Set<String> keys = new TreeSet<>();
        host.texts().forEach((key, text) -> {
            assertEquals(text.apply(locale).title(), bundle.getString(key + ".title"));
            assertEquals(text.apply(locale).description(), bundle.getString(key + ".description"));
            keys.add(key + ".title");
            keys.add(key + ".description");
        });
        assertEquals(keys, new TreeSet<>(bundle.keySet()));
    }
}
