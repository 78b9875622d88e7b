package dev.closecodes.processor.generate.facts;

import dev.closecodes.processor.model.CloseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What browsers, clients and servers were seen to do with the standard codes. The data is what {@code tests/stacks} found when it
 * opened real connections; docs/stacks.md has all of it.
 */
public final class StackFacts {

    private static final Properties SEEN = TextResource.properties("stacks.properties");

    private StackFacts() {}

    /** Returns what is remarkable about a code: who refuses to send it, and who reports something else in its place. */
    static List<Fact> of(CloseCode code) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Word.REFUSED, refused(code));
        add(facts, Word.REPORTED, reported(code));
        return facts;
    }

    private static void add(List<Fact> facts, Word label, List<String> seen) {
        if (!seen.isEmpty()) {
            List<FactValue> values = new ArrayList<>();
            seen.forEach(text -> values.add(new FactValue.Untranslated(text, CodeFacts.NO_LANGUAGE)));
            facts.add(new Fact(new FactValue.Phrase(label), values));
        }
    }

    /** Returns the exceptions of those that refuse to send a code: {@code InvalidAccessError (Chromium, Firefox)}. */
    public static List<String> refused(CloseCode code) {
        return seen(code, "refused");
    }

    /** Returns what is reported in the place of a code: {@code 1001 (Undertow)}, {@code EOFException (OkHttp)}. */
    public static List<String> reported(CloseCode code) {
        return seen(code, "reported");
    }

    /** Returns the software that was tried, by the names that facts call it. */
    public static String tried() {
        return SEEN.getProperty("tried", "");
    }

    private static List<String> seen(CloseCode code, String what) {
        String seen = code.standard() ? SEEN.getProperty(code.code() + "." + what) : null;
        return seen == null ? List.of() : List.of(seen.split("; "));
    }
}
