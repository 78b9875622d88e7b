package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Text;

/**
 * Writes one language's texts.
 *
 * <pre>{@code
 * const text = (title, description, language = 'en') =>
 *   Object.freeze({ title, description, language });
 *
 * export default {
 *   codes: {
 *     1000: text('Normal closure', 'The connection was closed …'),
 *   },
 *   ranges: {
 *     UNUSED: text('Unused', '…'),
 *   },
 *   undefined: text('Undefined', '…'),
 * };
 * }</pre>
 */
final class TextsModule {

    private TextsModule() {}

    static String of(Registry registry, String language) {
        StringBuilder module = new StringBuilder(JavaScriptGenerator.GENERATED)
                .append("const text = (title, description, language = ")
                .append(JavaScriptText.string(language))
                .append(") =>\n  Object.freeze({ title, description, language });\n\nexport default {\n  codes: {\n");
        for (CloseCode code : registry.codes()) {
            append(module, "    " + code.code(), code.texts().in(language), language);
        }
        module.append("  },\n  ranges: {\n");
        for (CodeRange range : registry.ranges()) {
            append(module, "    " + range.name(), range.texts().in(language), language);
        }
        module.append("  },\n");
        append(module, "  undefined", registry.undefined().in(language), language);
        return module.append("};\n").toString();
    }

    private static void append(StringBuilder module, String key, Text text, String language) {
        module.append(key)
                .append(": text(")
                .append(JavaScriptText.string(text.title()))
                .append(", ")
                .append(JavaScriptText.string(text.description()));
        if (!text.language().equals(language)) {
            module.append(", ").append(JavaScriptText.string(text.language()));
        }
        module.append("),\n");
    }
}
