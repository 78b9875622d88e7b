package dev.closecodes.processor.generate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something is specified.
 *
 * @param form what kind of reference it is
 * @param parts the numbers in it, which no language changes
 * @param address where it leads, empty for other words
 */
public record Reference(Form form, List<String> parts, Optional<String> address) {

    /** The kinds of references that are understood. */
    public enum Form {
        /** A web address. */
        URL,
        /** An RFC; parts: its number. */
        RFC,
        /** A section of an RFC; parts: the RFC's number, the section's. */
        SECTION,
        /** An erratum; parts: the RFC's number, the erratum's. */
        ERRATUM,
        /** A message to the mailing list of the RFC's working group; parts: its name. */
        MESSAGE,
        /** IANA's registry of close codes. */
        REGISTRY,
        /** Other words. */
        OTHER
    }

    private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern RFC = Pattern.compile("RFC ([0-9]{1,5})");
    private static final Pattern SECTION = Pattern.compile("RFC ([0-9]{1,5}) section ([0-9]+(?:\\.[0-9]+)*)");
    private static final Pattern ERRATUM = Pattern.compile("RFC ([0-9]{1,5}) erratum ([0-9]{1,6})");
    private static final Pattern HYBI = Pattern.compile("hybi mailing list, (msg[0-9]{5})");
    private static final String IANA = "IANA WebSocket Close Code Number Registry";

    private static final String EDITOR = "https://www.rfc-editor.org/";

    /** Understands a reference. */
    public static Reference of(String reference) {
        // The beginning tells which patterns are worth a try.
        if (reference.startsWith("http") && URL.matcher(reference).matches()) {
            return new Reference(Form.URL, List.of(), Optional.of(reference));
        }
        if (reference.equals(IANA)) {
            return found(
                    Form.REGISTRY,
                    List.of(),
                    "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number");
        }
        if (reference.startsWith("RFC ")) {
            return rfc(reference);
        }
        List<String> parts = parts(HYBI, reference);
        if (!parts.isEmpty()) {
            return found(
                    Form.MESSAGE,
                    parts,
                    "https://www.ietf.org/mail-archive/web/hybi/current/" + parts.get(0) + ".html");
        }
        return other();
    }

    private static Reference rfc(String reference) {
        List<String> parts = parts(SECTION, reference);
        if (!parts.isEmpty()) {
            return found(Form.SECTION, parts, EDITOR + "rfc/rfc" + parts.get(0) + "#section-" + parts.get(1));
        }
        parts = parts(RFC, reference);
        if (!parts.isEmpty()) {
            return found(Form.RFC, parts, EDITOR + "rfc/rfc" + parts.get(0));
        }
        parts = parts(ERRATUM, reference);
        return parts.isEmpty() ? other() : found(Form.ERRATUM, parts, EDITOR + "errata/eid" + parts.get(1));
    }

    private static Reference other() {
        return new Reference(Form.OTHER, List.of(), Optional.empty());
    }

    /**
     * The address of a reference.
     *
     * @param reference a URL, an RFC with or without a section, an erratum, IANA's registry, a message to the mailing
     *     list of the RFC's working group, or other words
     * @return empty for other words
     */
    public static Optional<String> address(String reference) {
        return of(reference).address();
    }

    private static Reference found(Form form, List<String> parts, String address) {
        return new Reference(form, parts, Optional.of(address));
    }

    private static List<String> parts(Pattern pattern, String reference) {
        Matcher matcher = pattern.matcher(reference);
        if (!matcher.matches()) {
            return List.of();
        }
        return matcher.groupCount() == 1 ? List.of(matcher.group(1)) : List.of(matcher.group(1), matcher.group(2));
    }
}
