package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page as a file: its name, and that it needs no other. */
class PageFileTest {

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

    @Test
    void isADocumentThatAPrefixNames() {
        assertAll(
                () -> assertEquals("close-codes.html", artifact(CHAT, "").name()),
                () -> assertEquals(
                        "voice-close-codes.html", artifact(CHAT, "Voice").name()),
                () -> assertEquals(Artifact.Kind.DOCUMENT, artifact(CHAT, "").kind()));
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
}
