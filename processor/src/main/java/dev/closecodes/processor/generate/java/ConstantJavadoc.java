package dev.closecodes.processor.generate.java;

import static dev.closecodes.processor.generate.java.JavadocText.escape;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Deprecation;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader of the code is told about a constant, in the source language. */
final class ConstantJavadoc {

    private ConstantJavadoc() {}

    static String of(CloseCode code, String language) {
        Text text = code.texts().in(language);
        StringBuilder javadoc = new StringBuilder(heading(code.code() + ": ", text)).append("\n<ul>\n");
        for (String fact : facts(code)) {
            javadoc.append("<li>").append(fact).append("</li>\n");
        }
        javadoc.append("</ul>");
        if (code.deprecation() != null) {
            javadoc.append("\n\n@deprecated ").append(escape(deprecation(code.deprecation())));
        }
        return javadoc.toString();
    }

    static String of(CodeRange range, String language) {
        Text text = range.texts().in(language);
        return heading(range.first() + "-" + range.last() + ": ", text);
    }

    private static String heading(String numbers, Text text) {
        return numbers + escape(text.title()) + ".\n\n<p>" + escape(text.description()) + "</p>";
    }

    private static List<String> facts(CloseCode code) {
        List<String> facts = new ArrayList<>();
        facts.add("Sent by: " + senders(code));
        facts.add("Browser: " + (code.isSendableByBrowser() ? "can send it" : "cannot send it"));
        facts.add("Reconnect: " + reconnect(code.reconnect()));
        if (code.http().isPresent()) {
            facts.add("HTTP status with a similar meaning: " + code.http().getAsInt());
        }
        addList(facts, "Aliases: ", code.aliases());
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> known : code.knownAs().entrySet()) {
            names.add(known.getValue() + " (" + known.getKey() + ")");
        }
        addList(facts, "Known as: ", names);
        List<String> links = new ArrayList<>();
        for (String reference : code.references()) {
            links.add(JavadocText.link(reference));
        }
        if (!links.isEmpty()) {
            facts.add("References: " + String.join(", ", links));
        }
        add(facts, "Since: ", code.since());
        return facts;
    }

    private static void addList(List<String> facts, String label, List<String> values) {
        add(facts, label, values.isEmpty() ? null : String.join(", ", values));
    }

    private static void add(List<String> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(label + escape(value));
        }
    }

    private static String senders(CloseCode code) {
        if (code.sentBy().isEmpty()) {
            return "nobody; it never stands in a Close frame";
        }
        if (code.sentBy().size() == Party.values().length) {
            return "client and server";
        }
        return code.sentBy().contains(Party.CLIENT) ? "the client" : "the server";
    }

    private static String reconnect(Reconnect reconnect) {
        return switch (reconnect) {
            case NEVER -> "never";
            case NOW -> "now, after a random 0-5 s, then with backoff";
            case BACKOFF -> "with backoff";
        };
    }

    private static String deprecation(Deprecation deprecation) {
        List<String> parts = new ArrayList<>();
        if (deprecation.since() != null) {
            parts.add("since " + deprecation.since());
        }
        if (deprecation.replacedBy() != null) {
            parts.add("use " + deprecation.replacedBy());
        }
        if (deprecation.note() != null) {
            parts.add(deprecation.note());
        }
        return parts.isEmpty() ? "do not use it any more" : String.join("; ", parts);
    }
}
