package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.load.Vocabularies;
import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages say of each code what the registry's attributes are, under their own names. */
class AttributeFactsTest {

    private static final Registry DISCORD = Vocabularies.registry(BuiltInRegistry.DISCORD_GATEWAY);

    @Test
    void areInTheMarkdown() {
        String page = MarkdownPageTest.files(DISCORD, "").get("close-codes.de.md");
        assertEquals("`true`", resumable(page, 4000));
        assertEquals("`false`", resumable(page, 4001));
        assertEquals("`true`", resumable(page, 1005));
    }

    private static String resumable(String page, int code) {
        String section = page.substring(page.indexOf("<a id=\"" + code + "\">"));
        int value = section.indexOf("- **`resumable`**: ");
        assertTrue(value >= 0, section);
        return section.substring(value).lines().findFirst().orElseThrow().replaceFirst(".*: ", "");
    }

    @Test
    void areInTheHtml() {
        String page = new HtmlPageGenerator()
                .generate(DISCORD, new Target("p", "")).stream()
                        .findFirst()
                        .orElseThrow()
                        .text();
        long terms = Jsoup.parse(page).select("dt").stream()
                .filter(term -> term.select("code").text().equals("resumable"))
                .map(Element::nextElementSibling)
                .filter(value -> value.select("code").text().matches("true|false"))
                .count();
        assertEquals((long) DISCORD.codes().size() * DISCORD.languages().size(), terms);
    }
}
