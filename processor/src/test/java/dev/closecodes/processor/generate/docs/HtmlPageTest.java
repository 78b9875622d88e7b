package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page's structure, as a parser of HTML sees it. */
class HtmlPageTest {

    private static final Registry CHAT = PageRegistries.chat();

    private final Document page = Jsoup.parse(text(CHAT));

    static String text(Registry registry) {
        return artifact(registry, "").text();
    }

    private static Artifact artifact(Registry registry, String prefix) {
        List<Artifact> artifacts = new HtmlPageGenerator().generate(registry, new Target("p", prefix));
        assertEquals(1, artifacts.size());
        return artifacts.get(0);
    }

    private Element entry(String anchor, String language) {
        Element entry = page.selectFirst("[id=" + anchor + "] > [data-l=" + language + "]");
        assertNotNull(entry, anchor + " in " + language);
        return entry;
    }

    private static String fact(Element entry, String label) {
        for (Element term : entry.select("dt")) {
            if (term.text().equals(label)) {
                return term.nextElementSibling().text();
            }
        }
        return "";
    }

    @Test
    void isADocumentThatAPrefixNames() {
        assertAll(
                () -> assertEquals("close-codes.html", artifact(CHAT, "").name()),
                () -> assertEquals(
                        "voice-close-codes.html", artifact(CHAT, "Voice").name()),
                () -> assertEquals(Artifact.Kind.DOCUMENT, artifact(CHAT, "").kind()));
    }

    @Test
    void marksOwnCodesAmongOthers() {
        assertEquals(4, page.select("[id=4001] > .own").size());
        assertEquals(0, page.select("[id=1006] > .own").size());
        assertEquals(
                0,
                Jsoup.parse(text(PageRegistries.single("T", "D")))
                        .select("[id] > .own")
                        .size());
    }

    @Test
    void isMixedWhereACodeOrARangeIsOwnAndAnotherIsNot() {
        CodeRange own = PageRegistries.single("T", "D").ranges().get(0);
        CodeRange standard = new CodeRange(own.name(), 4000, 4999, own.texts(), own.reconnect(), true);
        CloseCode ownCode = PageRegistries.single("T", "D").codes().get(0);
        CloseCode standardCode = CHAT.codes().get(0);
        assertAll(
                () -> assertTrue(isMixed(standard, ownCode)),
                () -> assertTrue(isMixed(own, standardCode)),
                () -> assertFalse(isMixed(own, ownCode)),
                () -> assertFalse(isMixed(standard, standardCode)));
    }

    private static boolean isMixed(CodeRange range, CloseCode code) {
        return Contents.of(new Registry(
                        List.of("en"), Map.of(), List.of(range), List.of(code), List.of(), range.texts(), () -> ""))
                .mixed();
    }

    @Test
    void setsShortFactsSideBySide() {
        assertAll(
                () -> assertTrue(new Item.Plain("x".repeat(24), "en").isShort()),
                () -> assertFalse(new Item.Plain("x".repeat(25), "en").isShort()),
                () -> assertTrue(new Item.Said(Word.BACKOFF).isShort()),
                () -> assertFalse(new Item.Said(Word.NOW).isShort()));
    }

    @Test
    void saysEverythingOfACode() {
        Element lost = entry("1006", "en");
        Element expired = entry("4001", "en");
        assertAll(
                () -> assertEquals("1006 Lost in en", lost.selectFirst("h3").text()),
                () -> assertEquals("#1006", lost.selectFirst("h3 a").attr("href")),
                () -> assertEquals("ABNORMAL_CLOSURE", lost.selectFirst(".k").text()),
                () -> assertEquals(
                        "All about Lost in en.", lost.selectFirst("p.d").text()),
                () -> assertEquals("nobody; never in a Close frame", fact(lost, "Sent by")),
                () -> assertEquals("cannot send it", fact(lost, "Browser")),
                () -> assertEquals("with increasing delays", fact(lost, "Reconnecting")),
                () -> assertEquals("CLOSE_ABNORMAL", fact(lost, "Aliases")),
                () -> assertEquals("jetty NO_CLOSE spring NO_CLOSE_FRAME", fact(lost, "In other software")),
                () -> assertEquals(
                        "RFC 6455, section 7.4.1, IANA WebSocket Close Code Number Registry", fact(lost, "References")),
                () -> assertEquals(
                        "SESSION_EXPIRED Application Deprecated",
                        expired.selectFirst(".k").text()),
                () -> assertEquals("server only", fact(expired, "Sent by")),
                () -> assertEquals("401", fact(expired, "Similar HTTP status")),
                () -> assertEquals("1.0", fact(expired, "Since")),
                () -> assertEquals("2.0", fact(expired, "Deprecated since")),
                () -> assertEquals("UNPAID", fact(expired, "Replaced by")),
                () -> assertEquals("#4101", expired.selectFirst("dd a[href^=#]").attr("href")),
                () -> assertEquals("Ask for payment.", fact(expired, "Note")),
                () -> assertEquals(
                        "https://example.org/a_(b)?x=1&y=|",
                        expired.selectFirst("dd a[href^=http]").attr("href")),
                () -> assertEquals("can send it", fact(entry("4101", "en"), "Browser")),
                () -> assertEquals(
                        "soon: after a random 0 to 5 seconds, then with increasing delays",
                        fact(entry("4101", "en"), "Reconnecting")));
    }

    @Test
    void groupsCodesByRange() {
        assertAll(
                () -> assertNotNull(page.selectFirst("section[id=range-PROTOCOL] > article[id=1006]")),
                () -> assertNotNull(page.selectFirst("section[id=range-PRIVATE_USE] > article[id=4001]")),
                () -> assertNotNull(page.selectFirst("section[id=range-BILLING] > article[id=4101]")),
                () -> assertEquals("PRIVATE_USE", fact(entry("range-BILLING", "en"), "Part of")),
                () -> assertEquals(
                        "4100–4199 Bill in en BILLING 4101",
                        page.select("table.ranges[data-l=en] tbody tr").last().text()));
    }

    @Test
    void drawsTheRanges() {
        Element line = page.selectFirst("figure svg[role=img]");
        assertAll(
                () -> assertEquals("number-line", line.attr("aria-labelledby")),
                () -> assertEquals(
                        List.of("20%", "80%"), line.select("rect.band").eachAttr("x")),
                () -> assertEquals(
                        List.of("40%", "20%"), line.select("rect.band").eachAttr("width")),
                () -> assertEquals("82%", line.selectFirst("rect.lane").attr("x")),
                () -> assertEquals(
                        List.of("20.12%", "80.02%", "82.02%"),
                        line.select("rect.mark").eachAttr("x")),
                () -> assertEquals(2, line.select("rect.mark.own").size()));
    }

    @Test
    void keepsRetiredNumbersAndTheirAnchors() {
        assertAll(
                () -> assertEquals(
                        List.of("4003 KICKED Moderation does it.", "4050–4059 – –"),
                        page.select("#retired [data-l=en] tbody tr").eachText()),
                () -> assertNotNull(page.selectFirst("#retired > [id=4003]")));
    }

    @Test
    void showsTheSourceLanguageFirst() {
        assertAll(
                () -> assertEquals(
                        List.of("en", "fr", "ar", "pt-BR"),
                        page.select("[name=language]").eachAttr("value")),
                () -> assertEquals(
                        List.of("en"), page.select("[name=language][checked]").eachAttr("value")),
                () -> assertEquals(
                        List.of("English", "Français", "العربية", "Português (Brasil)"),
                        page.select("fieldset label").eachText()),
                () -> assertEquals("en", page.selectFirst("html").attr("lang")));
    }

    @Test
    void saysWhichLanguageATextIsReallyIn() {
        Element lost = entry("1006", "ar");
        Element expired = entry("4001", "ar");
        assertAll(
                () -> assertEquals("rtl", lost.attr("dir")),
                () -> assertEquals("ar", lost.attr("lang")),
                () -> assertEquals("en", lost.selectFirst("h3 .t").attr("lang")),
                () -> assertEquals("ltr", lost.selectFirst("h3 .t").attr("dir")),
                () -> assertEquals("en", lost.selectFirst("p.d").attr("lang")),
                () -> assertFalse(expired.selectFirst("h3 .t").hasAttr("lang")),
                () -> assertFalse(expired.selectFirst("p.d").hasAttr("lang")),
                () -> assertEquals(
                        "en", entry("1006", "pt-BR").selectFirst("dt > span").attr("lang")),
                () -> assertEquals(
                        "en", entry("4001", "fr").select("dd .d").last().attr("lang")),
                () -> assertFalse(entry("1006", "fr").selectFirst("h3 .t").hasAttr("lang")));
    }

    @Test
    void everyLanguageHasEveryPart() {
        for (String language : CHAT.languages()) {
            int english = page.select("[data-l=en]").size();
            assertEquals(english, page.select("[data-l=" + language + "]").size(), language);
        }
    }

    @Test
    void isSelfContained() {
        assertAll(
                () -> assertEquals(
                        0,
                        page.select("[src], link:not([href=data:,]), iframe, object, embed")
                                .size()),
                () -> assertEquals(1, page.select("script").size()),
                () -> assertTrue(page.selectFirst("meta[http-equiv=Content-Security-Policy]")
                        .attr("content")
                        .startsWith("default-src 'none'; style-src 'sha256-")),
                () -> assertEquals(
                        0, page.select("[style], [onclick], [onload]").size()));
    }

    @Test
    void hasIdsThatAreUnique() {
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(text(PageRegistries.chat()), text(PageRegistries.chat()));
        assertFalse(text(CHAT).contains("\r"));
    }

    @Test
    void hasNoSwitchForOneLanguage() {
        assertEquals(
                0,
                Jsoup.parse(text(PageRegistries.single("a", "b")))
                        .select("fieldset")
                        .size());
    }
}
