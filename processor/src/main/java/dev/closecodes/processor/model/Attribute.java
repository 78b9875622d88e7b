package dev.closecodes.processor.model;

import java.util.List;
import java.util.Locale;

/**
 * A fact of a registry's own about every code.
 *
 * @param name as it is written in the file, such as {@code max-attempts}
 * @param type what its values are
 * @param values the constants of an enum, in file order; else empty
 * @param defaultValue the value of a code that says nothing, as it is written in the file
 */
public record Attribute(String name, AttributeType type, List<String> values, String defaultValue) {

    public Attribute {
        values = List.copyOf(values);
    }

    /** Returns the name of its method in Java and of its member in JavaScript, such as {@code maxAttempts}. */
    public String camelCase() {
        String pascalCase = pascalCase();
        return pascalCase.substring(0, 1).toLowerCase(Locale.ROOT) + pascalCase.substring(1);
    }

    /** Returns a value that is written in the file as what it is: a {@code Boolean}, an {@code Integer} or a text. */
    public Object typed(String value) {
        return switch (type) {
            case BOOLEAN -> Boolean.valueOf(value);
            case INTEGER -> Integer.valueOf(value);
            case TEXT, ENUM -> value;
        };
    }

    /** Returns the name of its enum, such as {@code MaxAttempts}. */
    public String pascalCase() {
        StringBuilder words = new StringBuilder();
        for (String word : name.split("-", -1)) {
            words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
        }
        return words.toString();
    }
}
