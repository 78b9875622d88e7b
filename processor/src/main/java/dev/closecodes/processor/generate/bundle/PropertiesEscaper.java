package dev.closecodes.processor.generate.bundle;

import java.util.HexFormat;

/** Values of .properties files, in ASCII, as java.util.Properties.load(Reader) defines them. */
public final class PropertiesEscaper {

    private PropertiesEscaper() {}

    /** A value, escaped. */
    public static String value(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        boolean leading = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            leading = leading && c == ' ';
            if (leading) {
                escaped.append("\\ ");
            } else {
                append(escaped, c);
            }
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, char c) {
        if (c == '\\') {
            escaped.append("\\\\");
        } else if (c == '\n') {
            escaped.append("\\n");
        } else if (c < ' ' || c > '~') {
            escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
        } else {
            escaped.append(c);
        }
    }
}
