package dev.closecodes.processor.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import dev.closecodes.processor.support.Registries;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The root codes.yaml says what IANA, RFC 6455 and other software say. */
class StandardRegistryTest {

    /** Number, our name, senders (c, s), reconnect, HTTP status, aliases; IANA's registry, edition of 2025-04-08. */
    private static final String CODES = """
        1000 NORMAL_CLOSURE             cs never   -   CLOSE_NORMAL
        1001 GOING_AWAY                 cs backoff -   CLOSE_GOING_AWAY
        1002 PROTOCOL_ERROR             cs never   -   CLOSE_PROTOCOL_ERROR
        1003 UNSUPPORTED_DATA           cs never   -   CLOSE_UNSUPPORTED
        1004 RESERVED                   -  never   -   -
        1005 NO_STATUS_RECEIVED         -  never   -   CLOSE_NO_STATUS,NO_STATUS_RCVD
        1006 ABNORMAL_CLOSURE           -  backoff -   CLOSE_ABNORMAL
        1007 INVALID_FRAME_PAYLOAD_DATA cs never   -   -
        1008 POLICY_VIOLATION           cs never   -   -
        1009 MESSAGE_TOO_BIG            cs never   -   CLOSE_TOO_LARGE
        1010 MANDATORY_EXTENSION        c  never   -   MISSING_EXTENSION
        1011 INTERNAL_ERROR             cs backoff -   -
        1012 SERVICE_RESTART            s  backoff -   -
        1013 TRY_AGAIN_LATER            s  backoff -   -
        1014 BAD_GATEWAY                s  backoff 502 -
        1015 TLS_HANDSHAKE              -  never   -   -
        3000 UNAUTHORIZED               cs never   401 -
        3003 FORBIDDEN                  cs never   403 -
        3008 TIMEOUT                    cs backoff 408 -
        """;

    private final Registry registry = Registries.standard();

    @Test
    void codesAreThoseOfIana() {
        List<String> rows = registry.codes().stream()
                .map(code -> String.join(
                        " ",
                        String.valueOf(code.code()),
                        code.name(),
                        senders(code.sentBy()),
                        code.reconnect().name().toLowerCase(Locale.ROOT),
                        code.http().isPresent() ? String.valueOf(code.http().getAsInt()) : "-",
                        code.aliases().isEmpty() ? "-" : String.join(",", code.aliases())))
                .toList();
        assertEquals(CODES.lines().map(row -> row.replaceAll(" +", " ")).toList(), rows);
    }

    private static String senders(Set<Party> parties) {
        String senders = (parties.contains(Party.CLIENT) ? "c" : "") + (parties.contains(Party.SERVER) ? "s" : "");
        return senders.isEmpty() ? "-" : senders;
    }

    @Test
    void knownAsIsTheTableCellByCell() {
        Map<Integer, Map<String, String>> table = new TreeMap<>();
        StandardNames.KNOWN_AS.lines().forEach(line -> {
            List<String> cells = List.of(line.split(" ", -1));
            assertEquals(StandardNames.SOFTWARE.size() + 1, cells.size(), line);
            Map<String, String> names = new HashMap<>();
            for (int i = 0; i < StandardNames.SOFTWARE.size(); i++) {
                if (!cells.get(i + 1).equals("-")) {
                    names.put(StandardNames.SOFTWARE.get(i), cells.get(i + 1));
                }
            }
            table.put(Integer.valueOf(cells.get(0)), names);
        });
        Map<Integer, Map<String, String>> actual = new TreeMap<>();
        registry.codes().forEach(code -> actual.put(code.code(), new HashMap<>(code.knownAs())));
        assertEquals(table, actual);
    }

    @Test
    void rangesAreThoseOfTheRfc() {
        assertEquals(
                List.of("UNUSED 0-999", "PROTOCOL 1000-2999", "REGISTERED 3000-3999", "PRIVATE_USE 4000-4999"),
                registry.ranges().stream()
                        .map(range -> range.name() + " " + range.first() + "-" + range.last())
                        .toList());
        registry.ranges().forEach(range -> assertEquals(Reconnect.NEVER, range.reconnect(), range.name()));
    }

    @Test
    void everythingIsInFiveLanguages() {
        assertEquals(List.of("en", "es", "fr", "de", "zh"), registry.languages());
        List<Texts> all = Stream.of(
                        registry.codes().stream().map(CloseCode::texts),
                        registry.ranges().stream().map(CodeRange::texts),
                        Stream.of(registry.undefined()))
                .flatMap(texts -> texts)
                .toList();
        assertEquals(19 + 4 + 1, all.size());
        for (String language : registry.languages()) {
            List<String> descriptions = new ArrayList<>();
            for (Texts texts : all) {
                Text text = texts.in(language);
                assertEquals(language, text.language());
                assertTrue(text.title().getBytes(StandardCharsets.UTF_8).length <= 123, text.title());
                descriptions.add(text.description());
            }
            assertEquals(all.size(), Set.copyOf(descriptions).size(), "two descriptions are the same in " + language);
        }
    }

    @Test
    void everyCodeNamesWhereItIsSpecified() {
        for (CloseCode code : registry.codes()) {
            assertTrue(code.references().contains("IANA WebSocket Close Code Number Registry"), code.name());
        }
        assertTrue(registry.codes().get(11).references().stream().anyMatch(reference -> reference.contains("3227")));
    }

    @Test
    void protocolAgreesForEveryNumber() {
        Map<Integer, CloseCode> listed = new HashMap<>();
        registry.codes().forEach(code -> listed.put(code.code(), code));
        for (int number = -10; number < 70_000; number++) {
            CloseCode code = listed.get(number);
            boolean open = 3000 <= number && number <= 4999;
            Set<Party> senders = code != null ? code.sentBy() : open ? Set.of(Party.values()) : Set.of();
            assertEquals(senders, Protocol.senders(number), "senders of " + number);
            boolean privateUse = 4000 <= number && number <= 4999;
            assertEquals(code != null || privateUse, Protocol.isAssigned(number), "assignment of " + number);
        }
    }

    @Test
    void nothingIsRetiredOrFallsBack() {
        assertEquals(Map.of(), registry.fallback());
        assertEquals(List.of(), registry.retired());
    }
}
