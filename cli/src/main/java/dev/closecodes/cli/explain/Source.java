package dev.closecodes.cli.explain;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.NearestLanguage;
import dev.closecodes.processor.model.Registry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A registry that codes are looked up in.
 *
 * @param name what the user knows it by
 * @param registry what it says
 */
public record Source(String name, Registry registry) {

    /** Returns the language that a reader of another one gets. */
    String nearest(String language) {
        return NearestLanguage.find(language, registry.languages(), registry.fallback())
                .orElse(registry.sourceLanguage());
    }

    /** Returns what there is of a number, listed or not. */
    Hit hit(int number) {
        CloseCode code = registry.code(number).orElse(null);
        return new Hit(
                this,
                number,
                code,
                code == null ? registry.range(number).orElse(null) : code.range(),
                registry.retired(number).orElse(null));
    }

    /** Returns the codes that some software calls by a name: constants, aliases, and what other software says. */
    List<CloseCode> named(String name) {
        String wanted = plain(name);
        return registry.codes().stream()
                .filter(code -> Stream.of(
                                Stream.of(code.name()),
                                code.aliases().stream(),
                                code.knownAs().values().stream().flatMap(names -> Stream.of(names.split("[,/]"))))
                        .flatMap(names -> names)
                        .anyMatch(each -> plain(each).equals(wanted)))
                .toList();
    }

    // However it is written: ENDPOINT_UNAVAILABLE, endpoint-unavailable, EndpointUnavailable.
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
