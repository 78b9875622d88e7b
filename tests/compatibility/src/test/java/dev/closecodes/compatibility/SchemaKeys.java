package dev.closecodes.compatibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The keys of codes.yaml, and the words that some of them take, as the JSON Schema has them. */
final class SchemaKeys {

    private static final List<String> ALTERNATIVES = List.of("anyOf", "oneOf", "allOf");
    private static final List<String> CONDITIONS = List.of("if", "then", "else");

    private final Map<?, ?> schema;
    private final SortedSet<String> paths = new TreeSet<>();

    private SchemaKeys(Map<?, ?> schema) {
        this.schema = schema;
    }

    /**
     * A line for each key, as {@code codes[].reconnect}, and for each word, as {@code codes[].reconnect = backoff}.
     *
     * @param json the schema
     */
    static SortedSet<String> of(String json) {
        Map<?, ?> schema = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
        SchemaKeys keys = new SchemaKeys(schema);
        keys.visit("", schema);
        return keys.paths;
    }

    private void visit(String path, Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            return;
        }
        if (map.get("$ref") instanceof String reference) {
            visit(path, ((Map<?, ?>) schema.get("$defs")).get(reference.replace("#/$defs/", "")));
        }
        if (map.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((key, value) -> {
                String at = path.isEmpty() ? key.toString() : path + "." + key;
                paths.add(at);
                visit(at, value);
            });
        }
        if (map.get("enum") instanceof Collection<?> words) {
            words.stream().filter(String.class::isInstance).forEach(word -> paths.add(path + " = " + word));
        }
        visit(path + "[]", map.get("items"));
        visit(path + ".<>", map.get("additionalProperties"));
        CONDITIONS.forEach(condition -> visit(path, map.get(condition)));
        for (String alternative : ALTERNATIVES) {
            if (map.get(alternative) instanceof Collection<?> nodes) {
                nodes.forEach(each -> visit(path, each));
            }
        }
    }
}
