package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What stands where on the page: what one comes for is first, and nothing is said twice. */
class PageOrderTest {

    private static final Registry CHAT = PageRegistries.chat();
    private final Document page = Jsoup.parse(HtmlPageTest.text(CHAT));

    @Test
    void putsOwnCodesFirstUnderTheirPackage() {
        assertAll(
                () -> assertEquals(
                        List.of("p", "4001", "4101", "Standard codes", "1006"),
                        page.select("table.overview[data-l=en] tbody th").eachText()),
                () -> assertEquals(
                        List.of("4001", "4101", "1006"),
                        page.select("article.c").eachAttr("id")),
                () -> assertEquals("p", page.selectFirst("#own [data-l=en] h2").text()),
                () -> assertEquals("WebSocket close codes · p", page.title()),
                () -> assertEquals(
                        "BILLING",
                        page.selectFirst("[id=4101] [data-l=en] .k a[href=#range-BILLING]")
                                .text()));
    }

    @Test
    void answersInOneLineEach() {
        assertEquals(
                List.of(
                        "4001 Expired in en Deprecated server only no yes, with delays",
                        "4101 Unpaid in en client or server yes yes, soon",
                        "1006 Lost in en nobody no yes, with delays"),
                page.select("table.overview[data-l=en] tr[data-c]").eachText());
    }

    @Test
    void saysOnceWhereStandardCodesAreRegistered() {
        assertEquals(1, page.select("[data-l=en] a[href^=https://www.iana.org]").size());
        assertEquals(
                "References: IANA WebSocket Close Code Number Registry",
                page.selectFirst("#standard > [data-l=en] p").text());
    }

    @Test
    void hasOneTableOfNamesElsewhere() {
        assertEquals(
                List.of("Code", "jetty", "spring", "1006"),
                page.select("#names th").eachText().stream()
                        .map(text -> text.startsWith("Code") ? "Code" : text)
                        .toList());
        assertEquals(
                List.of("NO_CLOSE", "NO_CLOSE_FRAME"), page.select("#names td").eachText());
    }

    @Test
    void listsRangesWithCodesFirst() {
        assertAll(
                () -> assertEquals(
                        List.of("range-PROTOCOL", "range-PRIVATE_USE", "range-BILLING", "undefined"),
                        page.select("#ranges article").eachAttr("id")),
                () -> assertEquals("PRIVATE_USE", HtmlPageTest.fact(range("BILLING"), "Part of")),
                () -> assertEquals(
                        "nobody; never in a Close frame",
                        HtmlPageTest.fact(range("PROTOCOL"), "Sent by, unless a code says otherwise")));
    }

    @Test
    void leadsByNumberAndByName() {
        assertAll(
                () -> assertNotNull(page.selectFirst("[id=1006] [id=ABNORMAL_CLOSURE]")),
                () -> assertNotNull(page.selectFirst("#retired [id=4003]")),
                () -> assertNotNull(page.selectFirst("#retired [id=KICKED]")),
                () -> assertNotNull(page.selectFirst("#retired [id=4050-4059]")),
                () -> assertNotNull(page.selectFirst("#retired [id=BANNED]")));
    }

    @Test
    void saysWhichRegistryItIsOf() {
        assertAll(
                () -> assertTrue(page.selectFirst("meta[name=description]")
                        .attr("content")
                        .startsWith("What each WebSocket close code means")),
                () -> assertTrue(page.selectFirst("footer").text().contains("REGISTRY_HASH hash")),
                () -> assertEquals(
                        List.of("close-codes.en.md", "close-codes.fr.md", "close-codes.ar.md", "close-codes.pt-BR.md"),
                        page.select("footer a").eachAttr("href")));
    }

    @Test
    void linksToNoFileThatIsNotWritten() {
        Target alone = new Target("p", "").with(Set.of(Output.HTML));
        String text = new HtmlPageGenerator().generate(CHAT, alone).get(0).text();
        assertEquals(0, Jsoup.parse(text).select("footer a").size());
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
    void keepsRetiredNumbersAndNames() {
        assertEquals(
                List.of("4003 KICKED Moderation does it.", "4050–4059 – –", "– BANNED –"),
                page.select("#retired tbody tr").eachText());
    }

    private Element range(String name) {
        return page.selectFirst("[id=range-" + name + "] [data-l=en]");
    }
}
