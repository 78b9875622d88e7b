package dev.closecodes.processor.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A listed close code.
 *
 * @param code the number, 0-4999
 * @param name the constant
 * @param texts title and description
 * @param range the innermost range it is in
 * @param sentBy who may send it; empty: reserved
 * @param reconnect what a client does after it
 * @param http the HTTP status with a similar meaning
 * @param aliases other names that a look-up by name accepts
 * @param knownAs software to what it calls this code
 * @param references where it is specified, a URL or words
 * @param since the version of the registry that has it first
 * @param deprecation that it should no longer be used
 * @param standard whether the standard registry declares it
 * @param help for each of {@link Registry#languages()}; empty where there is none
 * @param attributes the value of each of {@link Registry#attributes()}, by its name
 */
public record CloseCode(
        int code,
        String name,
        Texts texts,
        CodeRange range,
        Set<Party> sentBy,
        Reconnect reconnect,
        OptionalInt http,
        List<String> aliases,
        SortedMap<String, String> knownAs,
        List<String> references,
        @Nullable String since,
        @Nullable Deprecation deprecation,
        boolean standard,
        Map<String, Help> help,
        Map<String, String> attributes) {

    /** Whether a browser's {@code WebSocket.close(code)} takes it (WHATWG WebSockets Standard, the close() method). */
    public boolean isSendableByBrowser() {
        return sentBy.contains(Party.CLIENT) && Protocol.isOpenToBrowsers(code);
    }
}
