package dev.closecodes.processor.load.locate;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import java.util.List;
import java.util.Locale;

/** A registry that tells where it was found. */
final class PlacedRegistry {

    private PlacedRegistry() {}

    static String found(String place) {
        return Registries.extending(
                List.of("en"),
                "codes:\n  - {code: 4001, name: WHERE, title: {en: \"" + place + "\"}, description: {en: D}}\n");
    }

    /** Where the one was found that code is made of. */
    static String place(GeneratedCode code) {
        return code.requireSuccess().describe(4001, Locale.ENGLISH).title();
    }
}
