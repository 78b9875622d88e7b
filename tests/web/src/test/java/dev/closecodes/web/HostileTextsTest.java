package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/** Text is text: what is written comes back from the types' comments and from JSON; SameAnswersTest asks the module. */
@SuppressWarnings("unchecked")
class HostileTextsTest {

    private static Map<String, Object> output;

    @BeforeAll
    static void read() throws Exception {
        NodeProject.install();
        NodeProject.add(SampleModules.HOSTILE);
        NodeProject.addFile("scripts/hostile.mjs");
        output = new Json().toType(NodeProject.node("hostile.mjs"), Json.MAP_TYPE);
    }

    @Test
    void commentsOfTheTypesSayWhatIsWritten() {
        Map<String, Map<String, Object>> types = (Map<String, Map<String, Object>>) output.get("types");
        assertEquals(0L, output.get("errors"));
        for (int i = 0; i < HostileRegistry.TEXTS.size(); i++) {
            String text = HostileRegistry.TEXTS.get(i);
            Map<String, Object> type = types.get(HostileRegistry.name(i));
            String comment = String.valueOf(type.get("text"));
            assertTrue(comment.startsWith(text + "\n\nx" + text + "\n\n- Sent by: client or server\n"), comment);
            assertTrue(comment.contains("\n- Since: " + text + "\n- In other software: acme " + text), comment);
            assertTrue(comment.endsWith("\n- References: " + text), comment);
            assertEquals(List.of("deprecated Since: " + text + "; Note: " + text), type.get("tags"));
        }
    }

    @Test
    void jsonSaysWhatIsWritten() {
        Map<String, Object> json = (Map<String, Object>) output.get("json");
        List<Map<String, Object>> codes = (List<Map<String, Object>>) json.get("codes");
        List<Map<String, Object>> retired = (List<Map<String, Object>>) json.get("retired");
        int standard = codes.size() - HostileRegistry.TEXTS.size();
        for (int i = 0; i < HostileRegistry.TEXTS.size(); i++) {
            String text = HostileRegistry.TEXTS.get(i);
            Map<String, Object> code = codes.get(standard + i);
            assertEquals((long) HostileRegistry.code(i), code.get("code"));
            assertEquals(
                    Map.of(
                            "en", Map.of("title", text, "description", "x" + text, "language", "en"),
                            "de", Map.of("title", text + "d", "description", "dx" + text, "language", "de")),
                    code.get("texts"));
            assertEquals(text, code.get("since"));
            assertEquals(List.of(text), code.get("references"));
            assertEquals(Map.of("acme", text), code.get("known-as"));
            assertEquals(Map.of("since", text, "note", text), code.get("deprecated"));
            assertEquals(text, retired.get(i).get("note"));
        }
    }

    /** A page may have a module, or JSON, in the text of a script element. */
    @Test
    void noScriptElementEnds() throws Exception {
        for (String file :
                List.of("close-codes.js", "close-codes.d.ts", "close-codes-texts/en.js", "close-codes-texts/de.js")) {
            String text = SampleModules.HOSTILE.text(file);
            assertTrue(!text.contains("</") && !text.contains("<!--"), file);
        }
    }
}
