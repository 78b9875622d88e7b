package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the page does with its languages, as a parser of HTML sees it. */
class PageLanguagesTest {

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
        Element entry = page.selectFirst("[id=" + anchor + "] [data-l=" + language + "]");
        assertNotNull(entry, anchor + " in " + language);
        return entry;
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
    void hasNoSwitchForOneLanguage() {
        assertEquals(
                0,
                Jsoup.parse(text(PageRegistries.single("a", "b")))
                        .select("fieldset")
                        .size());
    }
}
