package dev.closecodes.cli.explain;

import dev.closecodes.processor.generate.artifact.Json;
import dev.closecodes.processor.generate.facts.StackFacts;
import dev.closecodes.processor.model.Attribute;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Deprecation;
import dev.closecodes.processor.model.Help;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hits for other tools: a list, under the keys of codes.yaml where it has one. */
public final class HitsJson {

    private HitsJson() {}

    /**
     * Writes hits.
     *
     * @param hits what was found
     * @param language the reader's
     * @return a document with a line feed at its end
     */
    public static String of(Collection<Hit> hits, String language) {
        return Json.of(hits.stream().map(hit -> of(hit, language)).toList());
    }

    private static Map<String, Object> of(Hit hit, String language) {
        String nearest = hit.source().nearest(language);
        CloseCode code = hit.code();
        CodeRange range = hit.range();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("registry", hit.source().name());
        json.put("code", hit.number());
        json.put("listed", code != null);
        if (code != null) {
            json.put("name", code.name());
            text(code.texts().in(nearest), code.help().get(nearest), json);
            json.put("range", code.range().name());
            json.put(
                    "sent-by",
                    Stream.of(Party.values())
                            .filter(code.sentBy()::contains)
                            .map(HitsJson::word)
                            .toList());
            json.put("reconnect", word(code.reconnect()));
            code.http().ifPresent(status -> json.put("http", status));
            json.put("aliases", code.aliases());
            json.put("known-as", code.knownAs());
            json.put("references", code.references());
            put("since", code.since(), json);
            if (code.deprecation() != null) {
                json.put("deprecated", of(code.deprecation()));
            }
            Map<String, Object> attributes = new LinkedHashMap<>();
            for (Attribute attribute : hit.source().registry().attributes()) {
                String value = code.attributes().getOrDefault(attribute.name(), attribute.defaultValue());
                attributes.put(attribute.name(), attribute.typed(value));
            }
            json.put("attributes", attributes);
            json.put("refused", StackFacts.refused(code));
            json.put("reported", StackFacts.reported(code));
        } else if (range != null) {
            text(range.texts().in(nearest), range.help().get(nearest), json);
            json.put("range", range.name());
            json.put("reconnect", word(range.reconnect()));
        } else {
            text(hit.source().registry().undefined().in(nearest), null, json);
            Reconnect advice = hit.source().registry().undefinedReconnect();
            json.put("reconnect", word(advice));
        }
        json.put("retired", hit.retired() != null);
        if (hit.retired() != null) {
            put("retired-name", hit.retired().name(), json);
            put("retired-note", hit.retired().note(), json);
        }
        return json;
    }

    private static Map<String, Object> of(Deprecation deprecation) {
        Map<String, Object> json = new LinkedHashMap<>();
        put("since", deprecation.since(), json);
        put("replaced-by", deprecation.replacedBy(), json);
        put("note", deprecation.note(), json);
        return json;
    }

    private static void put(String key, @Nullable String value, Map<String, Object> json) {
        if (value != null) {
            json.put(key, value);
        }
    }

    private static void text(Text text, @Nullable Help help, Map<String, Object> json) {
        json.put("title", text.title());
        json.put("description", text.description());
        json.put("language", text.language());
        if (help != null) {
            json.put("help", help.text());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
