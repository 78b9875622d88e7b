package dev.closecodes.processor.generate.docs;

import java.util.regex.Pattern;

/**
 * What GitHub finds in a text after it has read the escapes: a mail address or a user to link, and between colons the name of
 * a picture.
 */
final class LateMarkup {

    private static final Pattern FOUND = Pattern.compile("@[A-Za-z0-9]|:[A-Za-z0-9_+-]+:");

    private LateMarkup() {}

    /** Returns whether the character at an index begins, or is the middle of, such a thing. */
    static boolean isAt(String line, int at) {
        return FOUND.matcher(line).region(at, line.length()).lookingAt();
    }
}
