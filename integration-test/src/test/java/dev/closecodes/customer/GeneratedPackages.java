package dev.closecodes.customer;

import dev.closecodes.customer.GeneratedPackage.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two annotated packages of this module: one with codes of its own, one with the standard codes alone. */
final class GeneratedPackages {

    /** No code of any registry. */
    private static final int OUTSIDE = 5000;

    private GeneratedPackages() {}

    static Stream<GeneratedPackage<?>> all() {
        return Stream.of(chat(), demo());
    }

    static GeneratedPackage<com.example.chat.CloseCode> chat() {
        Map<String, Function<Locale, Text>> texts = new TreeMap<>();
        for (com.example.chat.CloseCode code : com.example.chat.CloseCode.values()) {
            texts.put(String.valueOf(code.code()), locale -> text(code.text(locale)));
        }
        for (com.example.chat.CloseCodeRange range : com.example.chat.CloseCodeRange.values()) {
            texts.put("range." + range.name(), locale -> text(range.text(locale)));
        }
        texts.put("undefined", locale -> text(com.example.chat.CloseCodes.describe(OUTSIDE, locale)));
        return new GeneratedPackage<>(
                "com.example.chat",
                List.of("en", "es", "fr", "de", "zh", "it"),
                List.of(com.example.chat.CloseCode.values()),
                com.example.chat.CloseCode::code,
                com.example.chat.CloseCode::of,
                com.example.chat.CloseCode::find,
                com.example.chat.CloseCode::named,
                com.example.chat.CloseCode::aliases,
                texts);
    }

    static GeneratedPackage<dev.closecodes.demo.CloseCode> demo() {
        Map<String, Function<Locale, Text>> texts = new TreeMap<>();
        for (dev.closecodes.demo.CloseCode code : dev.closecodes.demo.CloseCode.values()) {
            texts.put(String.valueOf(code.code()), locale -> text(code.text(locale)));
        }
        for (dev.closecodes.demo.CloseCodeRange range : dev.closecodes.demo.CloseCodeRange.values()) {
            texts.put("range." + range.name(), locale -> text(range.text(locale)));
        }
        texts.put("undefined", locale -> text(dev.closecodes.demo.CloseCodes.describe(OUTSIDE, locale)));
        return new GeneratedPackage<>(
                "dev.closecodes.demo",
                List.of("en", "es", "fr", "de", "zh"),
                List.of(dev.closecodes.demo.CloseCode.values()),
                dev.closecodes.demo.CloseCode::code,
                dev.closecodes.demo.CloseCode::of,
                dev.closecodes.demo.CloseCode::find,
                dev.closecodes.demo.CloseCode::named,
                dev.closecodes.demo.CloseCode::aliases,
                texts);
    }

    private static Text text(com.example.chat.CloseCodeText text) {
        return new Text(text.title(), text.description(), text.language());
    }

    private static Text text(dev.closecodes.demo.CloseCodeText text) {
        return new Text(text.title(), text.description(), text.language());
    }
}
