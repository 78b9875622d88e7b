package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The texts of a language, as a person reads them in a debugger. */
class LanguageClassTest {

    private static final Text ENGLISH = new Text("Range", "A range, \"inherited\".", "en");
    private static final Text GERMAN = new Text("Bereich", "Ein Bereich.", "de");
    private static final Text FRENCH = new Text("Plage", "Une plage.", "fr");

    private static String code(String language, Map<String, Text> range, Text undefined) {
        Registry registry = new Registry(
                List.of("en", "de"),
                Map.of(),
                List.of(new CodeRange("ALL", 0, 4999, new Texts(range), Reconnect.NEVER, Set.of(), false, Map.of())),
                List.of(),
                List.of(),
                List.of(),
                new Texts(Map.of("en", ENGLISH, "de", undefined)),
                Reconnect.NEVER,
                List.of(),
                "");
        return LanguageClass.of(language, registry, new JavaTypes(new Target("p", "")))
                .toString();
    }

    @Test
    void aTextIsACallWithItsTitleAndDescription() {
        String code = code("de", Map.of("en", ENGLISH, "de", GERMAN), GERMAN);
        assertTrue(code.contains("ranges[0] = text(\"Bereich\", \"Ein Bereich.\");"), code);
        assertTrue(code.contains("return new p.CloseCodeText(title, description, \"de\");"), code);
        assertTrue(code.contains("new p.CloseCodes.LocalizedTexts(text(\"Bereich\", \"Ein Bereich.\"))"), code);
    }

    @Test
    void aTextOfAnEarlierLanguageIsItsObject() {
        String code = code("de", Map.of("en", ENGLISH, "de", ENGLISH), ENGLISH);
        assertTrue(code.contains("ranges[0] = En.TEXTS.ranges[0];"), code);
        assertTrue(code.contains("new p.CloseCodes.LocalizedTexts(En.TEXTS.undefined)"), code);
        assertFalse(code.contains("inherited"), code);
        assertFalse(code.contains("text("), "the Eclipse compiler warns of a method that nothing calls");
    }

    @Test
    void aTextOfALanguageThatIsNotThereSaysItsLanguage() {
        String code = code("de", Map.of("en", ENGLISH, "de", FRENCH), GERMAN);
        assertTrue(code.contains("ranges[0] = new p.CloseCodeText(\"Plage\", \"Une plage.\", \"fr\");"), code);
    }

    @Test
    void aNameIsTheTagWithoutHyphens() {
        assertEquals("PtBR", LanguageClass.name("pt-BR"));
        assertEquals("ZhHans", LanguageClass.name("zh-Hans"));
    }
}
