package dev.closecodes.processor.load.parse;

import java.util.List;

/** The keys of codes.yaml, by the entry that has them, in the order in which documentation shows them. */
public final class Keys {

    public static final List<String> REGISTRY = List.of(
            "schema",
            "extends",
            "languages",
            "drafts",
            "translations",
            "fallback",
            "attributes",
            "ranges",
            "codes",
            "retired",
            "undefined",
            "suppress");

    public static final List<String> ATTRIBUTE = List.of("type", "values", "default");

    public static final List<String> RANGE =
            List.of("name", "from", "to", "title", "description", "help", "sent-by", "reconnect", "suppress");

    public static final List<String> CODE = List.of(
            "code",
            "name",
            "title",
            "description",
            "help",
            "attributes",
            "sent-by",
            "reconnect",
            "http",
            "aliases",
            "known-as",
            "references",
            "since",
            "deprecated",
            "suppress");

    public static final List<String> DEPRECATED = List.of("since", "replaced-by", "note");

    public static final List<String> SUPPRESS = List.of("check", "reason");

    public static final List<String> RETIRED = List.of("code", "from", "to", "name", "note");

    public static final List<String> UNDEFINED = List.of("title", "description", "reconnect");

    private Keys() {}
}
