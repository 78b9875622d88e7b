package dev.closecodes.processor.load.parse;

import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Suggestion;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The keys that a file of translations may have: those of the bundles, and {@code help}. */
final class TranslationKeys {

    static final String RANGE = "range.";
    static final String UNDEFINED = "undefined";

    static final List<String> PARTS = List.of("title", "description", "help");
    private static final List<String> UNDEFINED_PARTS = List.of("title", "description");

    /** What there is to speak of: {@code 4001}, {@code range.BILLING}, {@code undefined}. */
    private final Set<String> subjects = new LinkedHashSet<>();

    /**
     * Collects what may be spoken of.
     *
     * @param registry the file
     * @param ancestors what it extends
     */
    TranslationKeys(DeclaredRegistry registry, Collection<DeclaredRegistry> ancestors) {
        Stream.concat(Stream.of(registry), ancestors.stream()).forEach(file -> {
            file.codes().forEach(code -> subjects.add(subject(code)));
            file.ranges().forEach(range -> subjects.add(subject(range)));
        });
        subjects.add(UNDEFINED);
        subjects.remove("");
    }

    /** Returns what the keys of a code begin with; empty where its number could not be read. */
    static String subject(DeclaredCode code) {
        return code.code() == null ? "" : String.valueOf(code.code().value());
    }

    /** Returns what the keys of a range begin with; empty where its name could not be read. */
    static String subject(DeclaredRange range) {
        return range.name() == null ? "" : RANGE + range.name().value();
    }

    /** Returns a key without its last part; empty where it has one part alone. */
    static String subject(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    /** Returns the last part of a key. */
    static String part(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    boolean has(String key) {
        return subjects.contains(subject(key)) && parts(subject(key)).contains(part(key));
    }

    /** Returns what is wrong with a key that is not one, with the remedy. */
    String flaw(String key) {
        String subject = subject(key);
        String part = part(key);
        if (subjects.contains(subject)) {
            List<String> known =
                    parts(subject).stream().map(each -> subject + "." + each).toList();
            return Quote.of(key) + " is not a key of a translation"
                    + Suggestion.of(key, known, "the keys are " + String.join(", ", known));
        }
        if (PARTS.contains(part) && !subject.isEmpty()) {
            String what = subject.startsWith(RANGE) ? "no range " : "no code ";
            return "there is " + what
                    + Quote.of(subject.startsWith(RANGE) ? subject.substring(RANGE.length()) : subject)
                    + " in this registry or in what it extends"
                    + Suggestion.nearest(subject, named(subject))
                            .map(near -> "; did you mean \"" + near + "." + part + "\"?")
                            .orElse("; delete this line, or correct its key");
        }
        return Quote.of(key) + " is not a key of a translation; the keys are those of the bundles, such as 4001.title,"
                + " 4001.description, 4001.help, range.PRIVATE_USE.title and undefined.title";
    }

    // Of two numbers that differ in a digit neither is a slip for the other.
    private Set<String> named(String subject) {
        Set<String> named = new LinkedHashSet<>(subject.matches("[0-9]+") ? Set.of() : subjects);
        named.removeIf(each -> each.matches("[0-9]+"));
        return named;
    }

    private static List<String> parts(String subject) {
        return subject.equals(UNDEFINED) ? UNDEFINED_PARTS : PARTS;
    }
}
