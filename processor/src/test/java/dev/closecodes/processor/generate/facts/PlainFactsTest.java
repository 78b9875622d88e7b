package dev.closecodes.processor.generate.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.support.Registries;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a terminal shows of a code. */
class PlainFactsTest {

    @Test
    void isALineAFact() {
        Registry registry = Registries.standard();
        CloseCode code = registry.codes().stream()
                .filter(each -> each.code() == 1014)
                .findFirst()
                .orElseThrow();
        List<String> lines = new PlainFacts(ReaderLanguage.of("fr")).lines(new CodeFacts(registry).of(code));
        assertEquals(
                List.of(
                        "Envoyé par\u00a0: le serveur uniquement",
                        "Script dans un navigateur\u00a0: ne peut pas l’envoyer",
                        "Reconnexion\u00a0: avec des délais croissants",
                        "Statut HTTP comparable\u00a0: 502"),
                lines.subList(0, 4));
    }

    @Test
    void showsEachKindOfValueAsText() {
        PlainFacts plain = new PlainFacts(ReaderLanguage.of("de"));
        FactValue name = new FactValue.Identifier("GOING_AWAY");
        FactValue elsewhere = new FactValue.NameElsewhere("Spring", "BAD_DATA");
        FactValue text = new FactValue.Untranslated("Rooms", "en");
        FactValue section =
                new FactValue.Citation("RFC 6455 section 7.4.1", "en", Reference.of("RFC 6455 section 7.4.1"));
        FactValue other = new FactValue.Citation("the wiki", "en", Reference.of("the wiki"));
        FactValue link = new FactValue.CrossReference("PRIVATE_USE", "range-PRIVATE_USE");
        assertEquals(
                List.of(
                        "GOING_AWAY",
                        "Spring BAD_DATA",
                        "Rooms",
                        "RFC\u00a06455, Abschnitt\u00a07.4.1",
                        "the wiki",
                        "PRIVATE_USE"),
                Stream.of(name, elsewhere, text, section, other, link)
                        .map(value -> value.in(plain))
                        .toList());
        assertTrue(name.isName() && elsewhere.isName());
        assertFalse(text.isName() || section.isName() || link.isName());
    }
}
