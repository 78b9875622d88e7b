package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.generate.artifact.Json;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Deprecation;
import dev.closecodes.processor.model.Help;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.RetiredCodes;
import dev.closecodes.processor.model.RetiredName;
import dev.closecodes.processor.model.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes all that a registry says, under codes.yaml's own keys where it has one; docs/close-codes.schema.json describes it. */
final class RegistryJson {

    private static final int FORMAT = 1;

    private RegistryJson() {}

    static String of(Registry registry) {
        NumberRules rules = new NumberRules(registry);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", FORMAT);
        json.put("hash", registry.hash());
        json.put("languages", registry.languages());
        json.put("fallback", registry.fallback());
        json.put(
                "codes",
                registry.codes().stream().map(code -> code(code, registry)).toList());
        json.put(
                "ranges",
                registry.ranges().stream().map(range -> range(range, registry)).toList());
        Map<String, Object> undefined = new LinkedHashMap<>();
        undefined.put("texts", texts(registry.undefined(), registry));
        undefined.put("reconnect", word(registry.undefinedReconnect()));
        json.put("undefined", undefined);
        json.put("attributes", Attributes.json(registry));
        json.put(
                "retired",
                registry.retired().stream().map(RegistryJson::retired).toList());
        json.put(
                "retired-names",
                registry.retiredNames().stream().map(RegistryJson::retiredName).toList());
        Map<String, Object> sendable = new LinkedHashMap<>();
        sendable.put("client", rules.sentBy(Party.CLIENT));
        sendable.put("server", rules.sentBy(Party.SERVER));
        json.put("sendable", sendable);
        return Json.of(json);
    }

    private static Map<String, Object> code(CloseCode code, Registry registry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code.code());
        json.put("name", code.name());
        json.put("texts", texts(code.texts(), registry));
        json.put("range", code.range().name());
        json.put("sent-by", parties(code.sentBy()));
        json.put("reconnect", word(code.reconnect()));
        code.http().ifPresent(http -> json.put("http", http));
        json.put("aliases", code.aliases());
        json.put("known-as", code.knownAs());
        json.put("references", code.references());
        put(json, "since", code.since());
        if (code.deprecation() != null) {
            json.put("deprecated", deprecation(code.deprecation()));
        }
        json.put("standard", code.standard());
        json.put("attributes", Attributes.json(code, registry));
        putHelp(json, code.help());
        return json;
    }

    private static Map<String, Object> range(CodeRange range, Registry registry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", range.name());
        json.put("from", range.first());
        json.put("to", range.last());
        json.put("texts", texts(range.texts(), registry));
        json.put("sent-by", parties(range.sentBy()));
        json.put("reconnect", word(range.reconnect()));
        putHelp(json, range.help());
        json.put("standard", range.standard());
        return json;
    }

    private static Map<String, Object> retired(RetiredCodes retired) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", retired.first());
        json.put("to", retired.last());
        put(json, "name", retired.name());
        put(json, "note", retired.note());
        return json;
    }

    private static Map<String, Object> retiredName(RetiredName retired) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", retired.name());
        put(json, "note", retired.note());
        return json;
    }

    private static Map<String, Object> deprecation(Deprecation deprecation) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "since", deprecation.since());
        put(json, "replaced-by", deprecation.replacedBy());
        put(json, "note", deprecation.note());
        return json;
    }

    private static Map<String, Object> texts(Texts texts, Registry registry) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (String language : registry.languages()) {
            Map<String, Object> text = new LinkedHashMap<>();
            text.put("title", texts.in(language).title());
            text.put("description", texts.in(language).description());
            text.put("language", texts.in(language).language());
            json.put(language, text);
        }
        return json;
    }

    private static void putHelp(Map<String, Object> json, Map<String, Help> help) {
        if (!help.isEmpty()) {
            Map<String, Object> byLanguage = new LinkedHashMap<>();
            help.forEach((language, text) -> {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("text", text.text());
                entry.put("language", text.language());
                byLanguage.put(language, entry);
            });
            json.put("help", byLanguage);
        }
    }

    private static String word(Reconnect reconnect) {
        return reconnect.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> parties(Set<Party> parties) {
        List<String> names = new ArrayList<>();
        for (Party party : Party.values()) {
            if (parties.contains(party)) {
                names.add(party.name().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static void put(Map<String, Object> json, String key, @Nullable String value) {
        if (value != null) {
            json.put(key, value);
        }
    }
}
