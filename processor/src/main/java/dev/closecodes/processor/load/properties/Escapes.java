package dev.closecodes.processor.load.properties;

/** The escapes of .properties files. */
final class Escapes {

    private Escapes() {}

    /**
     * Returns what an escape stands for.
     *
     * @param escape a backslash and what follows it
     * @return a UTF-16 code unit; negative when there is no such escape
     */
    static int character(String escape) {
        char kind = escape.length() == 1 ? ' ' : escape.charAt(1);
        return switch (kind) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> escape.matches("\\\\u[0-9a-fA-F]{4}") ? Integer.parseInt(escape.substring(2), 16) : -1;
            // Any other sign stands for itself; a letter or a digit is a slip, of which java.util.Properties says
            // nothing.
            default -> ('0' <= kind && kind <= '9') || Character.isLetter(kind) ? -1 : kind;
        };
    }
}
