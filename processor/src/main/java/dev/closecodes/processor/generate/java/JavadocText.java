package dev.closecodes.processor.generate.java;

/** Text inside a Javadoc comment: nothing in it may end the comment, begin a tag or be markup. */
final class JavadocText {

    private JavadocText() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '@' -> escaped.append("&#64;");
                case '*' -> escaped.append("&#42;");
                case '\\' -> escaped.append("&#92;");
                case '{' -> escaped.append("&#123;");
                case '}' -> escaped.append("&#125;");
                // A slash is harmless, as no star is before it.
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
