package dev.closecodes.errorprone;

import org.jspecify.annotations.Nullable;

/** Says which numbers may stand in a Close frame: RFC 6455 section 7.4 and IANA's registry, edition of 2025-04-08. */
final class SendingRule {

    /** A control frame holds 125 bytes, of which the status code takes two (RFC 6455 section 5.5). */
    static final int REASON_BYTES = 123;

    private SendingRule() {}

    /**
     * Says why a number may not be sent.
     *
     * @param code any number
     * @param side who would send it
     * @return the reason, a sentence without a full stop; null if it may be sent
     */
    static @Nullable String refusal(int code, Side side) {
        if (code < 0 || code > 4999) {
            return code + " is outside 0-4999, where close codes are defined (RFC 6455 section 7.4.2)";
        }
        if (code < 1000) {
            return code + " may not be sent: 0-999 are not used (RFC 6455 section 7.4.2)";
        }
        if (code >= 1016 && code < 3000) {
            return code + " may not be sent: 1016-2999 are unassigned (RFC 6455 section 7.4.2)";
        }
        return switch (code) {
            case 1004 -> "1004 is reserved, and may not be sent (RFC 6455 section 7.4.1)";
            case 1005, 1006, 1015 ->
                code + " never stands in a Close frame: it is what an endpoint is told where none gave a code"
                        + " (RFC 6455 section 7.4.1)";
            case 1010 ->
                side == Side.SERVER
                        ? "1010 is for a client to send: a server fails the handshake instead (RFC 6455 section 7.4.1)"
                        : null;
            case 1012, 1013, 1014 ->
                side == Side.CLIENT
                        ? code + " is for a server to send (IANA WebSocket Close Code Number Registry)"
                        : null;
            default -> null;
        };
    }

    /** Returns how many bytes a reason takes in UTF-8. A lone surrogate counts three, as U+FFFD does. */
    static int reasonLength(String reason) {
        return reason.codePoints()
                .map(point -> point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
                .sum();
    }

    static boolean reasonFits(String reason) {
        return reasonLength(reason) <= REASON_BYTES;
    }
}
