package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.model.Position;
import java.util.Set;

/**
 * A single value.
 *
 * @param at where it is
 * @param lastLine the last line of it
 * @param value what it says
 * @param plain whether it stands without quotes
 * @param beforeComment whether a comment follows it on its line
 */
public record YamlScalar(Position at, int lastLine, String value, boolean plain, boolean beforeComment)
        implements YamlNode {

    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEAN = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final String NUMBER = "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
            + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)";

    /** Whether it is YAML's null, which counts as missing. */
    public boolean isNull() {
        return plain && NULL.contains(value);
    }

    /** Whether YAML's core schema (YAML 1.2 section 10.3) takes it for text. */
    public boolean isText() {
        return !plain || !(isNull() || isBoolean() || isNumber());
    }

    // Nearly every text begins like no number, and nearly every number has digits alone: few need the pattern.
    private boolean isNumber() {
        return "+-.0123456789".indexOf(value.charAt(0)) >= 0 && (NumberForm.isDigits(value) || value.matches(NUMBER));
    }

    /** Whether YAML's core schema takes it for a boolean. */
    public boolean isBoolean() {
        return plain && BOOLEAN.contains(value);
    }

    @Override
    public String kind() {
        if (isText()) {
            return "a text";
        }
        if (isNull()) {
            return "nothing";
        }
        return isBoolean() ? "a boolean" : "a number";
    }
}
