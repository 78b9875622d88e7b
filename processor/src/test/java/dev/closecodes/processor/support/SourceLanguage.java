package dev.closecodes.processor.support;

import dev.closecodes.processor.model.Registry;
import java.util.List;

/** The standard registry as if it were written in another language. */
public final class SourceLanguage {

    private SourceLanguage() {}

    public static Registry standardIn(String language) {
        Registry standard = Registries.standard();
        return new Registry(
                List.of(language),
                standard.fallback(),
                standard.ranges(),
                standard.codes(),
                standard.retired(),
                standard.retiredNames(),
                standard.undefined(),
                standard.undefinedReconnect(),
                standard.attributes(),
                standard.hash());
    }
}
