package dev.closecodes.processor.generate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a reference leads. */
public final class Reference {

    private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern RFC = Pattern.compile("RFC ([0-9]{1,5})(?: section ([0-9]+(?:\\.[0-9]+)*))?");
    private static final Pattern ERRATUM = Pattern.compile("RFC [0-9]{1,5} erratum ([0-9]{1,6})");

    private static final Pattern HYBI = Pattern.compile("hybi mailing list, (msg[0-9]{5})");
    private static final String IANA = "IANA WebSocket Close Code Number Registry";

    private Reference() {}

    /**
     * The address of a reference.
     *
     * @param reference a URL, an RFC with or without a section, an erratum, IANA's registry, a message to the mailing
     *     list of the RFC's working group, or other words
     * @return empty for other words
     */
    public static Optional<String> address(String reference) {
        if (URL.matcher(reference).matches()) {
            return Optional.of(reference);
        }
        Matcher erratum = ERRATUM.matcher(reference);
        if (erratum.matches()) {
            return Optional.of("https://www.rfc-editor.org/errata/eid" + erratum.group(1));
        }
        Matcher message = HYBI.matcher(reference);
        if (message.matches()) {
            return Optional.of("https://www.ietf.org/mail-archive/web/hybi/current/" + message.group(1) + ".html");
        }
        if (reference.equals(IANA)) {
            return Optional.of("https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number");
        }
        Matcher rfc = RFC.matcher(reference);
        if (rfc.matches()) {
            String section = rfc.group(2) == null ? "" : "#section-" + rfc.group(2);
            return Optional.of("https://www.rfc-editor.org/rfc/rfc" + rfc.group(1) + section);
        }
        return Optional.empty();
    }
}
