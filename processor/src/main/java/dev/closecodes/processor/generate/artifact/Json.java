package dev.closecodes.processor.generate.artifact;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** JSON (RFC 8259), indented, in ASCII: maps, lists, texts, integers, booleans. */
public final class Json {

    private static final int WIDTH = 100;

    private Json() {}

    /** Returns a value as a document, with a line feed at its end. */
    public static String of(Object value) {
        return text(value, "") + "\n";
    }

    private static String text(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            return object(map, indent);
        }
        if (value instanceof List<?> list) {
            return array(list, indent);
        }
        if (value instanceof String text) {
            return JsonEscaper.string(text);
        }
        if (value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        }
        throw new IllegalArgumentException("no JSON for " + value.getClass());
    }

    private static String object(Map<?, ?> map, String indent) {
        if (map.isEmpty()) {
            return "{}";
        }
        String inner = indent + "  ";
        StringJoiner json = new StringJoiner(",\n" + inner, "{\n" + inner, "\n" + indent + "}");
        map.forEach((key, value) -> json.add(JsonEscaper.string(key.toString()) + ": " + text(value, inner)));
        return json.toString();
    }

    // What fits is on one line.
    private static String array(List<?> list, String indent) {
        String inner = indent + "  ";
        StringJoiner line = new StringJoiner(", ", "[", "]");
        StringJoiner lines = new StringJoiner(",\n" + inner, "[\n" + inner, "\n" + indent + "]");
        for (Object value : list) {
            String text = text(value, inner);
            line.add(text);
            lines.add(text);
        }
        boolean fits =
                indent.length() + line.length() <= WIDTH && line.toString().indexOf('\n') < 0;
        return fits ? line.toString() : lines.toString();
    }
}
