package dev.closecodes.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.generate.facts.Reference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @Test
    void understandsWhatTheStandardRegistrySays() {
        check("RFC 6455", Reference.Form.RFC, List.of("6455"), "https://www.rfc-editor.org/rfc/rfc6455");
        check(
                "RFC 6455 section 7.4.1",
                Reference.Form.SECTION,
                List.of("6455", "7.4.1"),
                "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1");
        check(
                "RFC 6455 erratum 3227",
                Reference.Form.ERRATUM,
                List.of("6455", "3227"),
                "https://www.rfc-editor.org/errata/eid3227");
        check(
                "hybi mailing list, msg09670",
                Reference.Form.MESSAGE,
                List.of("msg09670"),
                "https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html");
        check(
                "IANA WebSocket Close Code Number Registry",
                Reference.Form.REGISTRY,
                List.of(),
                "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number");
        check("https://example.org/a?b", Reference.Form.URL, List.of(), "https://example.org/a?b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RFC ",
                "RFC 123456",
                "RFC 6455 ",
                "RFC 6455 section",
                "RFC 6455 section 7.",
                "RFC 6455 section 7 erratum 1",
                "RFC 6455 erratum 1234567",
                "rfc 6455",
                "hybi mailing list, msg0967",
                "hybi mailing list, msg096701",
                "https://",
                "https://a b",
                "http",
                "our handbook"
            })
    void leavesOtherWordsAsTheyAre(String words) {
        assertEquals(new Reference(Reference.Form.OTHER, List.of(), Optional.empty()), Reference.of(words));
        assertEquals(Optional.empty(), Reference.address(words));
    }

    private static void check(String reference, Reference.Form form, List<String> parts, String address) {
        assertEquals(new Reference(form, parts, Optional.of(address)), Reference.of(reference));
    }
}
