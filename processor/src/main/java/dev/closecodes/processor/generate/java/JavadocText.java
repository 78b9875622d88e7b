package dev.closecodes.processor.generate.java;

import dev.closecodes.processor.generate.Reference;

/** Text inside a Javadoc comment: nothing in it may end the comment, begin a tag or be markup. */
final class JavadocText {

    private JavadocText() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(
                    switch (c) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '@' -> "&#64;";
                        case '*' -> "&#42;";
                        case '/' -> "&#47;";
                        case '\\' -> "&#92;";
                        case '{' -> "&#123;";
                        case '}' -> "&#125;";
                        default -> String.valueOf(c);
                    });
        }
        // A slash is harmless unless a star stands before it, and texts are easier to read with it.
        return escaped.toString().replace("&#47;", "/");
    }

    /** A reference, as a link where it has an address. */
    static String link(String reference) {
        return Reference.address(reference)
                .map(address -> "<a href=\"" + escape(address) + "\">" + escape(reference) + "</a>")
                .orElseGet(() -> escape(reference));
    }
}
