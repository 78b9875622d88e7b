package com.example.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.gateway.CloseCode.Reconnect;
import com.example.gateway.CloseCode.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gateway-codes.yaml says beside protocol and a vocabulary arrives in the types. */
class GatewayCodesTest {

    @Test
    void bothParentsComeFromTheProcessorsJar() {
        assertEquals(CloseCode.NO_PONG, CloseCode.of(3012));
        assertEquals(CloseCode.GOING_AWAY, CloseCode.of(1001));
        // IANA's 3000, 3003 and 3008 are not part of protocol; two of them mean something else here.
        assertEquals(CloseCode.CONNECTION_CLOSED, CloseCode.of(3000));
        assertEquals(Optional.empty(), CloseCode.find(3003));
        assertEquals(CloseCode.SLOW, CloseCode.of(3008));
    }

    @ParameterizedTest
    @CsvSource({
        "1001, BACKOFF", // listed, and the vocabulary says nothing
        "1008, NEVER", // the child's word, where the vocabulary says backoff
        "1010, BACKOFF", // the vocabulary's
        "1999, BACKOFF", // not listed: the vocabulary's, for the range
        "3501, NEVER",
        "4001, NOW", // the child's, on an inherited range
        "4501, NEVER",
        "4601, BACKOFF", // the innermost range's
        "4602, NEVER", // its own
        "4699, BACKOFF",
        "5000, NOW", // undefined
        "-1, NOW",
        "-2147483648, NOW"
    })
    void adviceIsTheApplications(int code, Reconnect reconnect) {
        assertEquals(reconnect, CloseCodes.reconnect(code));
        assertEquals(reconnect, CloseEvent.of(code, null, false).reconnect());
        CloseCode.find(code).ifPresent(listed -> assertEquals(reconnect, listed.reconnect()));
    }

    @Test
    void senderOfARangeHoldsForItsCodesListedOrNot() {
        for (int code : new int[] {4601, 4602, 4650, 4001, 3999}) {
            assertTrue(CloseCodes.isSendableByServer(code), String.valueOf(code));
            assertFalse(CloseCodes.isSendableByClient(code), String.valueOf(code));
            assertFalse(CloseCodes.isSendableByBrowser(code), String.valueOf(code));
        }
    }

    @Test
    void attributesAreMethodsOfEachType() {
        assertTrue(CloseCode.SHUTDOWN.resumable());
        assertEquals(Severity.INFO, CloseCode.SHUTDOWN.severity());
        assertEquals("https://status.example.com/", CloseCode.SHUTDOWN.dashboard());
        assertEquals(0, CloseCode.POLICY_VIOLATION.maxAttempts());
        assertEquals(Severity.FATAL, CloseCode.POLICY_VIOLATION.severity());
        assertEquals(10, CloseCode.BACKEND_GONE.maxAttempts());
        assertFalse(CloseCode.BACKEND_REFUSED.resumable());
        assertEquals(Severity.WARNING, CloseCode.BACKEND_REFUSED.severity());
        assertEquals(5, CloseCode.BACKEND_REFUSED.maxAttempts());
        assertEquals("", CloseCode.BACKEND_REFUSED.dashboard());
    }

    /** Neither in the types nor in the module for pages: they would carry it to everybody. */
    @Test
    void helpIsInNoCode() throws IOException {
        String help = "A deployment or a crash.";
        Path classes = Path.of("target/classes");
        Path script = classes.resolve("META-INF/resources/close-codes/com.example.gateway");
        assertTrue(Files.readString(script.resolve("close-codes.json")).contains(help));
        try (Stream<Path> files =
                Stream.concat(Files.walk(classes.resolve("com/example/gateway")), Files.walk(script))) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(?:class|properties|js|ts)"))
                    .toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(help), file.toString());
            }
        }
    }

    @Test
    void delayFollowsTheAdvice() {
        assertEquals(Optional.empty(), CloseCode.INVALID_TOKEN.reconnect().delay(0));
        assertEquals(Optional.of(Duration.ofMillis(2500)), Reconnect.BACKOFF.delay(0, 0));
        assertEquals(Optional.of(Duration.ofSeconds(30)), Reconnect.BACKOFF.delay(Integer.MAX_VALUE, 0));
        assertEquals(Optional.of(Duration.ZERO), Reconnect.NOW.delay(0, 0));
        assertTrue(Reconnect.NOW.delay(0).orElseThrow().compareTo(Duration.ofSeconds(5)) < 0);
        assertThrows(IllegalArgumentException.class, () -> Reconnect.NOW.delay(-1));
        assertThrows(IllegalArgumentException.class, () -> Reconnect.NOW.delay(0, 1));
    }

    /** A gateway is a proxy: what one side said goes to the other, if it may. */
    @Test
    void relayedCodesMayBeSent() {
        int bad = CloseCode.BACKEND_GONE.code();
        assertEquals(3501, CloseCodes.relayToClient(3501, bad));
        for (int reserved : new int[] {1005, 1006, 1015, 1010, -1, 70_000}) {
            assertEquals(bad, CloseCodes.relayToClient(reserved, bad));
        }
        assertEquals(1000, CloseCodes.relayToServer(1012, 1000));
        assertEquals(1010, CloseCodes.relayToServer(1010, 1000));
        // 4601 is a server's: nobody can fall back to it towards a server.
        assertThrows(IllegalArgumentException.class, () -> CloseCodes.relayToServer(1006, bad));
    }

    @Test
    void labelsAreBounded() {
        Set<String> labels = IntStream.rangeClosed(-70_000, 70_000)
                .mapToObj(CloseCodes::label)
                .collect(Collectors.toSet());
        Set<String> names = Stream.of(
                        Arrays.stream(CloseCode.values()).map(Enum::name),
                        Arrays.stream(CloseCodeRange.values()).map(Enum::name),
                        Stream.of("UNDEFINED"))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        assertTrue(names.containsAll(labels), () -> labels.toString());
        assertEquals("BACKEND_GONE", CloseCodes.label(4601));
        assertEquals("BACKENDS", CloseCodes.label(4650));
        assertEquals("UNDEFINED", CloseCodes.label(-1));
    }

    @Test
    void languagesAreTheFilesOwn() {
        assertEquals(List.of("en", "de"), CloseCodes.languages());
        assertEquals("de", CloseCodes.describe(3012, Locale.GERMAN).language());
        assertEquals("en", CloseCodes.describe(3012, Locale.FRENCH).language());
    }
}
