package dev.closecodes.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/** What the generated Java types answer, as data for a script to compare with. */
final class JavaAnswers {

    private static final int FIRST = -70_000;
    private static final int LAST = 70_000;

    /** Lengths around the bound, and whatever may be cut in two. */
    private static final List<String> REASONS = List.of(
            "",
            "bye",
            "a".repeat(123),
            "a".repeat(124),
            "\u00e9".repeat(61),
            "\u00e9".repeat(62),
            "a" + "\u00e9".repeat(62),
            "\u5173".repeat(41),
            "\u5173".repeat(42),
            "\ud83d\ude00".repeat(30) + "abc",
            "\ud83d\ude00".repeat(31),
            "a\ud83d\ude00".repeat(30),
            "\ud83d".repeat(41),
            "\ud83d".repeat(42),
            "\ude00\ud83d".repeat(30),
            "a".repeat(122) + "\ud83d\ude00",
            "a".repeat(120) + "\ud83d",
            "a".repeat(121) + "\ud83d",
            "\u0000\u007f\u0080\u07ff\u0800\uffff".repeat(12));

    private static final List<String> NAMES = List.of(
            "", "normal_closure", "NORMAL_CLOSURE ", "constructor", "__proto__", "toString", "hasOwnProperty", "1000");

    /** The attributes of registries/chat.yaml, as methods. */
    private static final List<String> ATTRIBUTES = List.of("resumable", "severity", "maxAttempts", "dashboard");

    private final GeneratedModule module;

    JavaAnswers(GeneratedModule module) {
        this.module = module;
    }

    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("first", FIRST);
        all.put("last", LAST);
        all.put("functions", functions());
        all.put("texts", texts());
        all.put("names", names());
        all.put("attributes", attributes());
        all.put("reasons", reasons());
        all.put("languages", module.languages());
        all.put("hash", field("REGISTRY_HASH"));
        return all;
    }

    private Map<String, Object> functions() {
        Map<String, Object> functions = new LinkedHashMap<>();
        functions.put("find", runs(code -> find(code) == null ? null : code));
        functions.put("nameOf", runs(code -> name(find(code))));
        functions.put("rangeOf", runs(code -> name(ofCode("CloseCodeRange", "find", code))));
        functions.put("label", runs(code -> ofCode("CloseCodes", "label", code)));
        functions.put(
                "reconnectAdvice",
                runs(code -> name(ofCode("CloseCodes", "reconnect", code)).toLowerCase(Locale.ROOT)));
        for (String question : List.of(
                "isSendable",
                "isSendableByClient",
                "isSendableByServer",
                "isSendableByBrowser",
                "isReserved",
                "isRetired")) {
            functions.put(question, runs(code -> ofCode("CloseCodes", question, code)));
        }
        return functions;
    }

    private Map<String, Object> texts() {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (String language : module.languages()) {
            texts.put(language, runs(code -> describe(code, Locale.forLanguageTag(language))));
        }
        return texts;
    }

    private List<String> describe(int code, Locale locale) {
        Class<?>[] parameters = {int.class, Locale.class};
        Object text = module.invoke(null, "CloseCodes", "describe", parameters, code, locale);
        return List.of(get(text, "title"), get(text, "description"), get(text, "language"));
    }

    private String get(Object text, String property) {
        return (String) module.invoke(text, "CloseCodeText", property, new Class<?>[0]);
    }

    private Map<String, Object> names() {
        List<String> asked = new ArrayList<>(NAMES);
        for (Object constant : module.type("CloseCode").getEnumConstants()) {
            asked.add(name(constant));
            Object aliases = module.invoke(constant, "CloseCode", "aliases", new Class<?>[0]);
            ((List<?>) aliases).forEach(alias -> asked.add((String) alias));
        }
        Map<String, Object> names = new LinkedHashMap<>();
        for (String name : asked) {
            Object found = module.call("CloseCode", "named", String.class, name);
            names.put(name, found == null ? null : module.invoke(found, "CloseCode", "code", new Class<?>[0]));
        }
        return names;
    }

    /** The attributes of each code, by its number; empty where the registry has none. */
    private Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (Object constant : module.type("CloseCode").getEnumConstants()) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (String name : module.has("CloseCode", ATTRIBUTES.get(0)) ? ATTRIBUTES : List.<String>of()) {
                Object value = module.invoke(constant, "CloseCode", name, new Class<?>[0]);
                values.put(name, value instanceof Enum<?> word ? word.name() : value);
            }
            attributes.put(
                    module.invoke(constant, "CloseCode", "code", new Class<?>[0])
                            .toString(),
                    values);
        }
        return attributes;
    }

    private List<Object> reasons() {
        List<Object> reasons = new ArrayList<>();
        for (String reason : REASONS) {
            String cut = (String) module.call("CloseCodes", "truncateReason", String.class, reason);
            Object fits = module.call("CloseCodes", "reasonFits", String.class, reason);
            // As numbers, since a lone surrogate has no UTF-8.
            reasons.add(List.of(reason.chars().boxed().toList(), fits, cut.length()));
        }
        return reasons;
    }

    private Object field(String name) {
        try {
            return module.type("CloseCodes").getField(name).get(null);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private Object find(int code) {
        return ofCode("CloseCode", "find", code);
    }

    private Object ofCode(String type, String method, int code) {
        return module.call(type, method, int.class, code);
    }

    private static String name(Object constant) {
        return constant == null ? null : ((Enum<?>) constant).name();
    }

    /** The answers for all numbers, as those at which another one begins. */
    private static List<Object> runs(IntFunction<Object> question) {
        List<Object> runs = new ArrayList<>();
        Object last = runs;
        for (int code = FIRST; code <= LAST; code++) {
            Object answer = question.apply(code);
            if (!Objects.equals(answer, last)) {
                List<Object> run = new ArrayList<>();
                run.add(code);
                run.add(answer);
                runs.add(run);
                last = answer;
            }
        }
        return runs;
    }
}
