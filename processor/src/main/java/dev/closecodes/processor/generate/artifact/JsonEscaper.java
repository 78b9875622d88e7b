package dev.closecodes.processor.generate.artifact;

import java.util.HexFormat;

/** Strings of JSON, in ASCII, as RFC 8259 section 7 defines them. */
public final class JsonEscaper {

    private JsonEscaper() {}

    /** A string with its quotation marks. */
    public static String string(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                json.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
