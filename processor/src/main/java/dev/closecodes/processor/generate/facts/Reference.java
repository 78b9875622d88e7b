package dev.closecodes.processor.generate.facts;

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

    private static final Pattern RFC =
            Pattern.compile("RFC ([0-9]{1,5})(?: section ([0-9]+(?:\\.[0-9]+)*)| erratum ([0-9]{1,6}))?");
    private static final Pattern HYBI = Pattern.compile("hybi mailing list, (msg[0-9]{5})");
    private static final String IANA = "IANA WebSocket Close Code Number Registry";

    private static final String EDITOR = "https://www.rfc-editor.org/";

    /**
     * Understands a reference.
     *
     * @param reference a URL, an RFC with or without a section, an erratum, IANA's registry, a message to the mailing
     *     list of the RFC's working group, or other words
     */
    public static Reference of(String reference) {
        // The beginning tells which pattern is worth a try.
        if (reference.startsWith("http")) {
            return WebAddress.of(reference)
                    .map(address -> found(Form.URL, List.of(), address))
                    .orElseGet(Reference::other);
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
        Matcher message = HYBI.matcher(reference);
        if (message.matches()) {
            String name = message.group(1);
            return found(
                    Form.MESSAGE,
                    List.of(name),
                    "https://www.ietf.org/mail-archive/web/hybi/current/" + name + ".html");
        }
        return other();
    }

    private static Reference rfc(String reference) {
        Matcher matcher = RFC.matcher(reference);
        if (!matcher.matches()) {
            return other();
        }
        String number = matcher.group(1);
        String section = matcher.group(2);
        String erratum = matcher.group(3);
        String rfc = EDITOR + "rfc/rfc" + number;
        if (section != null) {
            return found(Form.SECTION, List.of(number, section), rfc + "#section-" + section);
        }
        return erratum == null
                ? found(Form.RFC, List.of(number), rfc)
                : found(Form.ERRATUM, List.of(number, erratum), EDITOR + "errata/eid" + erratum);
    }

    private static Reference other() {
        return new Reference(Form.OTHER, List.of(), Optional.empty());
    }

    private static Reference found(Form form, List<String> parts, String address) {
        return new Reference(form, parts, Optional.of(address));
    }
}
