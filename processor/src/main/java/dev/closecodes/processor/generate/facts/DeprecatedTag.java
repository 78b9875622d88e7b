package dev.closecodes.processor.generate.facts;

import java.util.List;
import java.util.stream.Collectors;

/** The one line of a {@code @deprecated} tag, in Javadoc and in JSDoc. */
public final class DeprecatedTag {

    private DeprecatedTag() {}

    /**
     * Returns how a code is deprecated: {@code Since: 2.0; Replaced by: SESSION_ENDED}.
     *
     * @param facts of a deprecated code
     * @param renderer what puts them into the comment
     * @param reader the language of labels and words
     * @return "Deprecated" in it where there is no more to say
     */
    public static String line(List<Fact> facts, FactRenderer renderer, ReaderLanguage reader) {
        String line = facts.stream()
                .filter(Fact::isDeprecation)
                // The tag says itself that the code is deprecated.
                .map(fact -> fact.isAbout(Word.DEPRECATED_SINCE)
                        ? new Fact(new FactValue.Phrase(Word.SINCE), fact.values())
                        : fact)
                .map(fact -> fact.line(renderer, reader))
                .collect(Collectors.joining("; "));
        return line.isEmpty() ? renderer.phrase(new FactValue.Phrase(Word.DEPRECATED)) : line;
    }
}
