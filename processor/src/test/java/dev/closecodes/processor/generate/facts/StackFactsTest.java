package dev.closecodes.processor.generate.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.support.SourceLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said of real stacks is what tests/stacks has found, of standard codes alone. */
class StackFactsTest {

    private static final Pattern SEEN = Pattern.compile("([A-Za-z ]+|[0-9]{4}) \\(([^()]+)\\)");

    private static final Registry STANDARD = SourceLanguage.standardIn("en");

    private static CloseCode code(int number) {
        return STANDARD.codes().stream()
                .filter(code -> code.code() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhatIsReportedWithoutACloseFrame() {
        assertEquals(
                List.of("1001 (Undertow)", "EOFException (OkHttp)", "empty Mono (Reactor Netty)"),
                StackFacts.reported(code(1006)));
        assertEquals(List.of(), StackFacts.refused(code(1006)));
    }

    @Test
    void tellsWhoRefusesToSend() {
        assertTrue(StackFacts.refused(code(1001)).contains("InvalidAccessError (Chromium, Firefox, Node)"));
        assertEquals(List.of(), StackFacts.refused(code(1000)));
    }

    @Test
    void factsHaveTheirLabels() {
        List<Fact> facts = new CodeFacts(STANDARD).of(code(1006));
        assertEquals(
                1, facts.stream().filter(fact -> fact.isAbout(Word.REPORTED)).count());
        assertFalse(facts.stream().anyMatch(fact -> fact.isAbout(Word.REFUSED)));
    }

    @Test
    void saysNothingOfCodesThatAreNotStandard() {
        CloseCode standard = code(1006);
        CloseCode own = new CloseCode(
                standard.code(),
                standard.name(),
                standard.texts(),
                standard.range(),
                standard.sentBy(),
                standard.reconnect(),
                standard.http(),
                standard.aliases(),
                standard.knownAs(),
                standard.references(),
                standard.since(),
                standard.deprecation(),
                false,
                standard.help(),
                standard.attributes());
        assertEquals(List.of(), StackFacts.of(own));
    }

    /** A misspelt line in the data would say nothing, or name what was not tried. */
    @Test
    void everyLineOfTheDataIsUnderstood() {
        List<String> tried = List.of(StackFacts.tried().split(", "));
        assertTrue(tried.size() > 10, tried::toString);
        List<String> seen = new ArrayList<>();
        for (CloseCode code : STANDARD.codes()) {
            seen.addAll(StackFacts.refused(code));
            seen.addAll(StackFacts.reported(code));
        }
        int values = TextResource.properties("stacks.properties").entrySet().stream()
                .filter(entry -> !entry.getKey().equals("tried"))
                .mapToInt(entry -> String.valueOf(entry.getValue()).split("; ").length)
                .sum();
        assertEquals(values, seen.size());
        for (String value : seen) {
            Matcher matcher = SEEN.matcher(value);
            assertTrue(matcher.matches(), value);
            assertTrue(tried.containsAll(List.of(matcher.group(2).split(", "))), value);
        }
    }
}
