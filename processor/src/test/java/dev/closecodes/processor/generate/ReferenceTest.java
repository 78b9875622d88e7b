package dev.closecodes.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.generate.facts.Reference;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** What a Javadoc comment, a page and a Markdown file take for an address: RFC 3986, in ASCII. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://example.org https://example.org",
                "https://example.org:8443/a?b=c&d#e https://example.org:8443/a?b=c&d#e",
                "https://example.org/a|b https://example.org/a%7Cb",
                "https://example.org/{id}/[x]^`\\ https://example.org/%7Bid%7D/%5Bx%5D%5E%60%5C",
                "https://example.org/?q=[x] https://example.org/?q=%5Bx%5D",
                "https://example.org/100% https://example.org/100%25",
                "https://example.org/%7Ea%2 https://example.org/%7Ea%252",
                "https://example.org/a#b#c https://example.org/a#b%23c",
                "https://example.org/@me/*a* https://example.org/%40me/%2Aa%2A",
                "https://example.org/señal/\uD83D\uDE00 https://example.org/se%C3%B1al/%F0%9F%98%80",
                "https://bücher.example/ä#ö https://xn--bcher-kva.example/%C3%A4#%C3%B6",
                "http://例え.テスト http://xn--r8jz45g.xn--zckzah",
                "https://example.org/a_(b) https://example.org/a_(b)",
            })
    void makesAnAddressOfWhatPeopleWrite(String written, String address) {
        check(written, Reference.Form.URL, List.of(), address);
        assertEquals(address, URI.create(address).toASCIIString());
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
                "https://straße.example",
                "https://user:secret@example.org",
                "https://[::1]/",
                "https://exa|mple.org",
                "https://example.org:port",
                "https://-a-",
                "https://?q",
                "httpx://a",
                "http",
                "our handbook"
            })
    void leavesOtherWordsAsTheyAre(String words) {
        assertEquals(new Reference(Reference.Form.OTHER, List.of(), Optional.empty()), Reference.of(words));
        assertEquals(Optional.empty(), Reference.of(words).address());
    }

    private static void check(String reference, Reference.Form form, List<String> parts, String address) {
        assertEquals(new Reference(form, parts, Optional.of(address)), Reference.of(reference));
    }
}
