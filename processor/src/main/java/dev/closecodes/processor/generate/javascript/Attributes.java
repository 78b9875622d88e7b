package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.model.Attribute;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Registry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes what a registry says of its codes in words of its own: {@code attributesOf} and its type.
 *
 * <pre>{@code
 * const DEFAULT_ATTRIBUTES = /* @__PURE__ *\/ Object.freeze({ resumable: false, severity: 'WARNING' });
 *
 * const ATTRIBUTES = {
 *   4000: { resumable: true },
 * };
 *
 * export function attributesOf(code) {
 *   return Object.freeze({ ...DEFAULT_ATTRIBUTES, ...ATTRIBUTES[code] });
 * }
 * }</pre>
 */
final class Attributes {

    private static final String NONE = """
            const NO_ATTRIBUTES = /* @__PURE__ */ Object.freeze({});

            export function attributesOf() {
              return NO_ATTRIBUTES;
            }
            """;

    private Attributes() {}

    static String functions(Registry registry) {
        if (registry.attributes().isEmpty()) {
            return NONE;
        }
        StringBuilder script = new StringBuilder("const DEFAULT_ATTRIBUTES = /* @__PURE__ */ Object.freeze({ ")
                .append(registry.attributes().stream()
                        .map(attribute -> member(attribute, attribute.defaultValue()))
                        .collect(Collectors.joining(", ")))
                .append(" });\n\nconst ATTRIBUTES = {\n");
        for (CloseCode code : registry.codes()) {
            String members = registry.attributes().stream()
                    .filter(attribute -> !value(code, attribute).equals(attribute.defaultValue()))
                    .map(attribute -> member(attribute, value(code, attribute)))
                    .collect(Collectors.joining(", "));
            if (!members.isEmpty()) {
                script.append("  " + code.code() + ": { " + members + " },\n");
            }
        }
        return script.append("""
                };

                export function attributesOf(code) {
                  return Object.freeze({ ...DEFAULT_ATTRIBUTES, ...ATTRIBUTES[code] });
                }
                """).toString();
    }

    static String types(Registry registry) {
        StringBuilder types = new StringBuilder(
                "/** What this registry says of a code in words of its own. */\nexport interface Attributes {");
        for (Attribute attribute : registry.attributes()) {
            types.append("\n  /** The attribute `" + attribute.name() + "`. */\n  readonly ")
                    .append(attribute.camelCase())
                    .append(": " + type(attribute) + ";");
        }
        return types.append(registry.attributes().isEmpty() ? "}" : "\n}")
                .append("""


                        /** Returns the attributes of a code. */
                        export declare function attributesOf(code: CloseCode): Attributes;
                        """)
                .toString();
    }

    /** Returns what there is, under the names of the file. */
    static Map<String, Object> json(Registry registry) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Attribute attribute : registry.attributes()) {
            Map<String, Object> definition = new LinkedHashMap<>();
            definition.put("type", attribute.type().name().toLowerCase(Locale.ROOT));
            if (!attribute.values().isEmpty()) {
                definition.put("values", attribute.values());
            }
            definition.put("default", attribute.typed(attribute.defaultValue()));
            json.put(attribute.name(), definition);
        }
        return json;
    }

    /** Returns the value of each attribute, under the names of the file. */
    static Map<String, Object> json(CloseCode code, Registry registry) {
        Map<String, Object> json = new LinkedHashMap<>();
        registry.attributes().forEach(attribute -> json.put(attribute.name(), attribute.typed(value(code, attribute))));
        return json;
    }

    private static String value(CloseCode code, Attribute attribute) {
        return code.attributes().getOrDefault(attribute.name(), attribute.defaultValue());
    }

    private static String member(Attribute attribute, String value) {
        Object typed = attribute.typed(value);
        return attribute.camelCase() + ": " + (typed instanceof String text ? JavaScriptText.string(text) : typed);
    }

    private static String type(Attribute attribute) {
        return switch (attribute.type()) {
            case BOOLEAN -> "boolean";
            case INTEGER -> "number";
            case TEXT -> "string";
            case ENUM -> String.join(" | ", constants(attribute.values()));
        };
    }

    private static List<String> constants(List<String> values) {
        return values.stream().map(JavaScriptText::string).toList();
    }
}
