package dev.closecodes.processor.docs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What Ajv's strict mode asks of a schema beyond the specification: strictSchema, no keyword that it does not know, and no
 * branch without its {@code if}; strictTypes, a type beside each keyword that applies to one type alone.
 */
final class StrictSchema {

    private static final Map<String, Set<String>> KEYWORDS = Map.of(
            "object", Set.of("properties", "required", "additionalProperties", "propertyNames", "minProperties"),
            "array", Set.of("items", "minItems", "maxItems", "uniqueItems"),
            "string", Set.of("pattern", "minLength", "maxLength"),
            "integer", Set.of("minimum", "maximum"));

    private static final Set<String> OF_ANY_TYPE = Set.of(
            "$schema", "$id", "$defs", "$ref", "title", "description", "default", "examples", "type", "enum", "const");

    private static final Set<String> OF_THE_SAME_VALUE = Set.of("if", "then", "else", "not", "allOf", "anyOf", "oneOf");
    private static final Set<String> SCHEMAS_BY_NAME = Set.of("properties", "$defs");
    private static final Set<String> SCHEMAS = Set.of("items", "additionalProperties", "propertyNames");

    private final List<String> faults = new ArrayList<>();

    /** Returns what strict mode would refuse, each with its pointer. */
    static List<String> faults(JsonNode schema) {
        StrictSchema strict = new StrictSchema();
        strict.walk(schema, "", Set.of());
        return strict.faults;
    }

    private void walk(JsonNode schema, String pointer, Set<String> typesAround) {
        if (!schema.isObject()) {
            return;
        }
        Set<String> types = types(schema, typesAround);
        if (!schema.has("if") && (schema.has("then") || schema.has("else"))) {
            faults.add(pointer + ": a branch without \"if\"");
        }
        for (Map.Entry<String, JsonNode> entry : schema.properties()) {
            String keyword = entry.getKey();
            String at = pointer + "/" + keyword;
            judge(keyword, at, types);
            if (OF_THE_SAME_VALUE.contains(keyword)) {
                each(entry.getValue(), at, types);
            } else if (SCHEMAS.contains(keyword)) {
                walk(entry.getValue(), at, Set.of());
            } else if (SCHEMAS_BY_NAME.contains(keyword)) {
                entry.getValue()
                        .properties()
                        .forEach(named -> walk(named.getValue(), at + "/" + named.getKey(), Set.of()));
            }
        }
    }

    private void each(JsonNode one, String at, Set<String> types) {
        if (one.isArray()) {
            one.forEach(schema -> walk(schema, at, types));
        } else {
            walk(one, at, types);
        }
    }

    private void judge(String keyword, String at, Set<String> types) {
        boolean known = OF_ANY_TYPE.contains(keyword) || OF_THE_SAME_VALUE.contains(keyword);
        for (Map.Entry<String, Set<String>> entry : KEYWORDS.entrySet()) {
            if (entry.getValue().contains(keyword)) {
                known = true;
                if (!types.contains(entry.getKey())) {
                    faults.add(at + ": no type " + entry.getKey());
                }
            }
        }
        if (!known) {
            faults.add(at + ": unknown keyword");
        }
    }

    private static Set<String> types(JsonNode schema, Set<String> around) {
        JsonNode type = schema.get("type");
        if (type == null) {
            return around;
        }
        Set<String> types = new HashSet<>();
        if (type.isArray()) {
            type.forEach(each -> types.add(each.stringValue()));
        } else {
            types.add(type.stringValue());
        }
        return types;
    }
}
