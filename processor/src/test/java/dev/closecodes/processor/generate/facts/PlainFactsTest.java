package dev.closecodes.processor.generate.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.support.Registries;
import java.util.List;
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
}
