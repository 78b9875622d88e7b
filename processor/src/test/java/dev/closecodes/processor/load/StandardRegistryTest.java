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

    private static final List<String> SOFTWARE = List.of(
            "jakarta",
            "spring",
            "netty",
            "jetty",
            "undertow",
            "java-websocket",
            "ktor",
            "python-websockets",
            "dotnet",
            "gorilla",
            "coder",
            "tungstenite",
            "aiohttp",
            "dart");

    /** What other software calls the codes; the columns are {@link #SOFTWARE}. */
    private static final String KNOWN_AS = """
            1000 NORMAL_CLOSURE NORMAL NORMAL_CLOSURE NORMAL NORMAL_CLOSURE NORMAL NORMAL NORMAL_CLOSURE \
            NormalClosure CloseNormalClosure StatusNormalClosure Normal OK normalClosure
            1001 GOING_AWAY GOING_AWAY ENDPOINT_UNAVAILABLE SHUTDOWN GOING_AWAY GOING_AWAY GOING_AWAY GOING_AWAY \
            EndpointUnavailable CloseGoingAway StatusGoingAway Away GOING_AWAY goingAway
            1002 PROTOCOL_ERROR PROTOCOL_ERROR PROTOCOL_ERROR PROTOCOL WRONG_CODE PROTOCOL_ERROR PROTOCOL_ERROR \
            PROTOCOL_ERROR ProtocolError CloseProtocolError StatusProtocolError Protocol PROTOCOL_ERROR \
            protocolError
            1003 CANNOT_ACCEPT NOT_ACCEPTABLE INVALID_MESSAGE_TYPE BAD_DATA PROTOCOL_ERROR REFUSE CANNOT_ACCEPT \
            UNSUPPORTED_DATA InvalidMessageType CloseUnsupportedData StatusUnsupportedData Unsupported \
            UNSUPPORTED_DATA unsupportedData
            1004 RESERVED - - UNDEFINED - - - - - - - - - reserved1004
            1005 NO_STATUS_CODE NO_STATUS_CODE EMPTY NO_CODE - NOCODE - NO_STATUS_RCVD Empty \
            CloseNoStatusReceived StatusNoStatusRcvd Status - noStatusReceived
            1006 CLOSED_ABNORMALLY NO_CLOSE_FRAME ABNORMAL_CLOSURE NO_CLOSE - ABNORMAL_CLOSE CLOSED_ABNORMALLY \
            ABNORMAL_CLOSURE - CloseAbnormalClosure StatusAbnormalClosure Abnormal ABNORMAL_CLOSURE \
            abnormalClosure
            1007 NOT_CONSISTENT BAD_DATA INVALID_PAYLOAD_DATA BAD_PAYLOAD MSG_CONTAINS_INVALID_DATA NO_UTF8 \
            NOT_CONSISTENT INVALID_DATA InvalidPayloadData CloseInvalidFramePayloadData \
            StatusInvalidFramePayloadData Invalid INVALID_TEXT invalidFramePayloadData
            1008 VIOLATED_POLICY POLICY_VIOLATION POLICY_VIOLATION POLICY_VIOLATION MSG_VIOLATES_POLICY \
            POLICY_VALIDATION VIOLATED_POLICY POLICY_VIOLATION PolicyViolation ClosePolicyViolation \
            StatusPolicyViolation Policy POLICY_VIOLATION policyViolation
            1009 TOO_BIG TOO_BIG_TO_PROCESS MESSAGE_TOO_BIG MESSAGE_TOO_LARGE MSG_TOO_BIG TOOBIG TOO_BIG \
            MESSAGE_TOO_BIG MessageTooBig CloseMessageTooBig StatusMessageTooBig Size MESSAGE_TOO_BIG \
            messageTooBig
            1010 NO_EXTENSION REQUIRED_EXTENSION MANDATORY_EXTENSION REQUIRED_EXTENSION MISSING_EXTENSIONS \
            EXTENSION NO_EXTENSION MANDATORY_EXTENSION MandatoryExtension CloseMandatoryExtension \
            StatusMandatoryExtension Extension MANDATORY_EXTENSION missingMandatoryExtension
            1011 UNEXPECTED_CONDITION SERVER_ERROR INTERNAL_SERVER_ERROR SERVER_ERROR UNEXPECTED_ERROR \
            UNEXPECTED_CONDITION INTERNAL_ERROR INTERNAL_ERROR InternalServerError CloseInternalServerErr \
            StatusInternalError Error INTERNAL_ERROR internalServerError
            1012 SERVICE_RESTART SERVICE_RESTARTED SERVICE_RESTART SERVICE_RESTART - SERVICE_RESTART \
            SERVICE_RESTART SERVICE_RESTART - CloseServiceRestart StatusServiceRestart Restart SERVICE_RESTART -
            1013 TRY_AGAIN_LATER SERVICE_OVERLOAD TRY_AGAIN_LATER TRY_AGAIN_LATER - TRY_AGAIN_LATER \
            TRY_AGAIN_LATER TRY_AGAIN_LATER - CloseTryAgainLater StatusTryAgainLater Again TRY_AGAIN_LATER -
            1014 - - BAD_GATEWAY INVALID_UPSTREAM_RESPONSE - BAD_GATEWAY - BAD_GATEWAY - - StatusBadGateway - \
            BAD_GATEWAY -
            1015 TLS_HANDSHAKE_FAILURE TLS_HANDSHAKE_FAILURE TLS_HANDSHAKE_FAILED FAILED_TLS_HANDSHAKE - \
            TLS_ERROR - TLS_HANDSHAKE - CloseTLSHandshake StatusTLSHandshake Tls - reserved1015
            3000 - - - - - - - - - - - - - -
            3003 - - - - - - - - - - - - - -
            3008 - - - - - - - - - - - - - -
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
        KNOWN_AS.lines().forEach(line -> {
            List<String> cells = List.of(line.split(" ", -1));
            assertEquals(SOFTWARE.size() + 1, cells.size(), line);
            Map<String, String> names = new HashMap<>();
            for (int i = 0; i < SOFTWARE.size(); i++) {
                if (!cells.get(i + 1).equals("-")) {
                    names.put(SOFTWARE.get(i), cells.get(i + 1));
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
