package dev.closecodes.processor.support;

import java.util.List;
import java.util.stream.Stream;

/** Registries that ask much of what is generated. */
public final class SampleRegistries {

    /** Names that generated code, or what it uses, has for its own things. */
    public static final List<String> NAMES = List.of(
            "VALUES",
            "CODE",
            "CODES",
            "NEVER",
            "NOW",
            "BACKOFF",
            "LENGTH",
            "CLIENT",
            "SERVER",
            "BROWSER",
            "RETIRED",
            "RULES",
            "TABLE",
            "FOUND",
            "ALIASES",
            "SOURCE",
            "TEXTS",
            "RECONNECT",
            "REGISTRY_HASH",
            "EN",
            "A",
            "T",
            "E_",
            "FIRST",
            "LAST",
            "LOCALE",
            "STRING",
            "NULL",
            "TRUE",
            "CLASS",
            "CASE_INSENSITIVE_ORDER",
            "ROOT");

    private SampleRegistries() {}

    /** One that is plain, and the others. */
    public static Stream<String> all() {
        return Stream.of(Registries.extending(List.of("en", "es", "fr", "de", "zh"), ""), nasty(), everyKey());
    }

    /** Constants of codes and ranges that have the names of other things. */
    public static String nasty() {
        StringBuilder yaml = new StringBuilder("ranges:\n");
        for (int i = 0; i < NAMES.size(); i++) {
            yaml.append("  - name: ")
                    .append(Registries.quoted(NAMES.get(i)))
                    .append("\n    from: ")
                    .append(4000 + i);
            yaml.append("\n    to: ").append(4500 - i).append("\n    reconnect: now\n");
            yaml.append(Registries.texts("    ", NAMES.get(i), List.of("en"))).append('\n');
        }
        yaml.append("codes:\n");
        for (int i = 0; i < NAMES.size(); i++) {
            yaml.append(Registries.code(4000 + i, NAMES.get(i), List.of("en")))
                    .append("    aliases: [ALIAS_")
                    .append(NAMES.get(i))
                    .append("]\n");
        }
        return Registries.extending(List.of("en"), yaml + "    deprecated: {since: \"1\"}\n");
    }

    /** Every key of codes.yaml, and languages of every form. */
    public static String everyKey() {
        return Registries.extending(
                List.of("en", "zh-Hant", "no", "sl-rozaj", "he"),
                "fallback: {zh: zh-Hant, nb: \"no\"}\ncodes:\n"
                        + Registries.code(4001, "OLD", List.of("en", "zh-Hant", "no", "sl-rozaj", "he"))
                        + """
                            http: 418
                            sent-by: [client]
                            reconnect: now
                            aliases: [ANCIENT]
                            known-as: {acme: OldOne}
                            references: ["https://acme.com/?a=1&b=<2>", RFC 6455, other words]
                            since: "0.1"
                            deprecated: {since: "2.0", replaced-by: NORMAL_CLOSURE, note: it is old}
                        retired:
                          - {code: 4002, name: GONE, note: long gone}
                          - {from: 4003, to: 4010}
                        """);
    }
}
