package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/**
 * Writes the module: data, and below it the functions that ask it.
 *
 * <pre>{@code
 * export const CloseCode = /* @__PURE__ *\/ Object.freeze({
 *   /** Normal closure *\/
 *   NORMAL_CLOSURE: 1000,
 *   ...
 * });
 *
 * const SENT_BY_CLIENT = [[1000, 1003], [1007, 1011], [3000, 4999]];
 *
 * export function isSendableByClient(code) {
 *   return isIn(code, SENT_BY_CLIENT);
 * }
 * }</pre>
 *
 * <p>Nothing runs at the top level but what bundlers are told they may drop.
 */
final class CloseCodesModule {

    private CloseCodesModule() {}

    static String of(Registry registry, JavaScriptFiles files) {
        NumberRules rules = new NumberRules(registry);
        StringJoiner module = new StringJoiner("\n", JavaScriptGenerator.GENERATED, "");
        module.add(constants(registry));
        module.add(aliases(registry));
        module.add(ranges(registry));
        module.add(spans("SENT_BY_CLIENT", rules.sentBy(Party.CLIENT))
                + spans("SENT_BY_SERVER", rules.sentBy(Party.SERVER))
                + spans("RESERVED", rules.reserved())
                + spans("RETIRED", rules.retired()));
        module.add(Functions.LOOK_UPS);
        module.add(Functions.SENDABLE);
        module.add(ReconnectScript.of(rules, registry.undefinedReconnect()));
        module.add(Attributes.functions(registry));
        module.add(Functions.REASON);
        module.add(languages(registry));
        module.add(LanguageScript.of(registry));
        module.add(texts(registry, files));
        module.add(Functions.TEXTS);
        module.add("export const REGISTRY_HASH = " + JavaScriptText.string(registry.hash()) + ";\n");
        return module.toString();
    }

    private static String constants(Registry registry) {
        StringBuilder constants = new StringBuilder("export const CloseCode = /* @__PURE__ */ Object.freeze({\n");
        for (CloseCode code : registry.codes()) {
            String title = code.texts().in(registry.sourceLanguage()).title();
            constants
                    .append(JsDoc.comment("  ", JsDoc.escape(title)))
                    .append("  " + code.name() + ": " + code.code() + ",\n");
        }
        return constants.append("});\n").toString();
    }

    private static String aliases(Registry registry) {
        List<String> aliases = new ArrayList<>();
        for (CloseCode code : registry.codes()) {
            for (String alias : code.aliases()) {
                aliases.add("[" + JavaScriptText.string(alias) + ", " + code.code() + "]");
            }
        }
        String entries = aliases.isEmpty() ? "" : JavaScriptText.array(aliases);
        return "const ALIASES = /* @__PURE__ */ new Map(" + entries + ");\n";
    }

    private static String ranges(Registry registry) {
        List<CodeRange> ranges = new ArrayList<>(registry.ranges());
        Collections.reverse(ranges);
        StringBuilder array =
                new StringBuilder("// An inner range stands before the one around it.\nconst RANGES = [\n");
        for (CodeRange range : ranges) {
            array.append("  [")
                    .append(JavaScriptText.string(range.name()))
                    .append(", " + range.first() + ", " + range.last() + "],\n");
        }
        return array.append("];\n").toString();
    }

    static String spans(String name, List<List<Integer>> spans) {
        return "const " + name + " = " + JavaScriptText.spans(spans) + ";\n";
    }

    private static String languages(Registry registry) {
        List<String> tags =
                registry.languages().stream().map(JavaScriptText::string).toList();
        return "export const languages = /* @__PURE__ */ Object.freeze(" + JavaScriptText.array(tags) + ");\n";
    }

    private static String texts(Registry registry, JavaScriptFiles files) {
        StringBuilder imports = new StringBuilder("const TEXTS = {\n");
        for (String language : registry.languages()) {
            imports.append("  " + JavaScriptText.property(language) + ": () => import(")
                    .append(JavaScriptText.string("./" + files.texts(language)))
                    .append("),\n");
        }
        return imports.append("};\n").toString();
    }
}
