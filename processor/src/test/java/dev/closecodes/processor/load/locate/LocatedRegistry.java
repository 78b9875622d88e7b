package dev.closecodes.processor.load.locate;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import java.util.List;
import java.util.Locale;

/** A registry that tells where it was found. */
final class LocatedRegistry {

    private LocatedRegistry() {}

    static String found(String location) {
        return Registries.extending(
                List.of("en"),
                "codes:\n  - {code: 4001, name: WHERE, title: {en: \"" + location + "\"}, description: {en: D}}\n");
    }

    /** Where the one was found that code is made of. */
    static String location(GeneratedCode code) {
        return code.requireSuccess().describe(4001, Locale.ENGLISH).title();
    }
}
