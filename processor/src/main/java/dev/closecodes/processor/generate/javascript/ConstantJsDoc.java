package dev.closecodes.processor.generate.javascript;

import static dev.closecodes.processor.generate.javascript.JsDoc.escape;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Deprecation;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what an editor shows of a constant, in the source language. */
final class ConstantJsDoc {

    private ConstantJsDoc() {}

    static String of(CloseCode code, String language) {
        Text text = code.texts().in(language);
        StringBuilder doc = new StringBuilder(escape(text.title()))
                .append("\n\n")
                .append(escape(text.description()))
                .append("\n\nSent by ")
                .append(senders(code))
                .append(". Reconnect: ")
                .append(code.reconnect().name().toLowerCase(Locale.ROOT))
                .append('.');
        if (!code.aliases().isEmpty()) {
            doc.append(" Aliases: ")
                    .append(escape(String.join(", ", code.aliases())))
                    .append('.');
        }
        if (code.deprecation() != null) {
            doc.append("\n\n@deprecated ").append(escape(deprecation(code.deprecation())));
        }
        return doc.toString();
    }

    private static String senders(CloseCode code) {
        if (code.sentBy().isEmpty()) {
            return "nobody";
        }
        if (code.sentBy().size() == Party.values().length) {
            return "client and server";
        }
        return code.sentBy().contains(Party.CLIENT) ? "the client" : "the server";
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
        return String.join("; ", parts);
    }
}
