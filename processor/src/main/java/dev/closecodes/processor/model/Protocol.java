package dev.closecodes.processor.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What RFC 6455 section 7.4 and the IANA registry say of a number, whatever a registry file lists. */
public final class Protocol {

    /** The lowest and the highest number that RFC 6455 section 7.4.2 gives a meaning to. */
    public static final int FIRST = 0;

    public static final int LAST = 4999;

    /** Of when IANA's "WebSocket Close Code Number Registry" is that the standard registry follows. */
    public static final String IANA_EDITION = "2025-04-08";

    /** Where registered and private codes begin: what a file may add to the standard ones. */
    public static final int FIRST_OPEN = 3000;

    /** Where private use begins. */
    public static final int FIRST_PRIVATE = 4000;

    /** What an application is told and RFC 6455 section 7.4.1 keeps out of Close frames, whoever would send it. */
    public static final List<Integer> NEVER_SENT = List.of(1004, 1005, 1006, 1015);

    /** A control frame holds 125 bytes, of which the status code takes two (RFC 6455 section 5.5). */
    public static final int REASON_BYTES = 123;

    private static final Set<Party> NOBODY = Collections.unmodifiableSet(EnumSet.noneOf(Party.class));
    private static final Set<Party> CLIENT = Collections.unmodifiableSet(EnumSet.of(Party.CLIENT));
    private static final Set<Party> SERVER = Collections.unmodifiableSet(EnumSet.of(Party.SERVER));
    private static final Set<Party> EVERYBODY = Collections.unmodifiableSet(EnumSet.allOf(Party.class));

    private Protocol() {}

    /**
     * Who may put a code into a Close frame.
     *
     * @param code any number
     * @return nobody for what is reserved, unassigned or out of range
     */
    public static Set<Party> senders(int code) {
        return switch (code) {
            case 1010 -> CLIENT;
            case 1012, 1013, 1014 -> SERVER;
            case 1000, 1001, 1002, 1003, 1007, 1008, 1009, 1011 -> EVERYBODY;
            default -> FIRST_OPEN <= code && code <= LAST ? EVERYBODY : NOBODY;
        };
    }

    /** Whether a browser's {@code WebSocket.close(code)} takes the code (WHATWG WebSockets Standard). */
    public static boolean isOpenToBrowsers(int code) {
        return code == 1000 || (FIRST_OPEN <= code && code <= LAST);
    }

    /** Whether the IANA "WebSocket Close Code Number Registry" has an entry for the code, or leaves it to applications. */
    public static boolean isAssigned(int code) {
        return (1000 <= code && code <= 1015)
                || code == 3000
                || code == 3003
                || code == 3008
                || (FIRST_PRIVATE <= code && code <= LAST);
    }
}
