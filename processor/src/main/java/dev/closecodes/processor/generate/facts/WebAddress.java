package dev.closecodes.processor.generate.facts;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a URI (RFC 3986) of a web address as people write it: what is not allowed in one is percent-encoded. */
final class WebAddress {

    private static final Pattern FORM = Pattern.compile(
            "(https?://)([^\\s\"<>/?#:@\\[\\]]+)((?::[0-9]{1,5})?)((?:[/?][^\\s\"<>#]*)?)((?:#[^\\s\"<>]*)?)");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\\.?");

    /** IDNA 2003, which the platform has, and IDNA 2008 make different hosts of these. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[\\u00DF\\u03C2\\u200C\\u200D]");

    /** Without the star and the at sign, which Javadoc would read. */
    private static final String ALLOWED = "-._~!$&'()+,;=:/?";

    private WebAddress() {}

    /**
     * Returns the address.
     *
     * @param written http or https, a host without a user, a path, a query and a fragment
     * @return in ASCII; empty for what is not a web address, or may lead to two
     */
    static Optional<String> of(String written) {
        Matcher matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String fragment = matcher.group(5);
        return host(matcher.group(2))
                .map(host -> matcher.group(1)
                        + host
                        + matcher.group(3)
                        + encoded(matcher.group(4))
                        + (fragment.isEmpty() ? "" : "#" + encoded(fragment.substring(1))));
    }

    private static Optional<String> host(String written) {
        if (AMBIGUOUS.matcher(written).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(written))
                    .filter(host -> HOST.matcher(host).matches());
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    private static String encoded(String written) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < written.length(); ) {
            int character = written.codePointAt(i);
            int next = i + Character.charCount(character);
            if (isAllowed(character) || isEncoded(written, i)) {
                encoded.appendCodePoint(character);
            } else {
                for (byte each : written.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", each));
                }
            }
            i = next;
        }
        return encoded.toString();
    }

    private static boolean isAllowed(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || ALLOWED.indexOf(character) >= 0;
    }

    private static boolean isEncoded(String written, int at) {
        return written.substring(at, Math.min(at + 3, written.length())).matches("%[0-9A-Fa-f]{2}");
    }
}
