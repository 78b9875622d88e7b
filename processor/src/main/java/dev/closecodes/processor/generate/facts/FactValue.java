package dev.closecodes.processor.generate.facts;

import org.jspecify.annotations.Nullable;

/** A value of a {@link Fact}, before it is rendered. */
public interface FactValue {

    /** The longest text that still fits beside others. */
    int SHORT = 24;

    /** Renders it. */
    String in(FactRenderer renderer);

    /** Returns whether it fits beside others. */
    default boolean isShort() {
        return false;
    }

    /** Returns whether it is a name, which a comma would look like a part of. */
    default boolean isName() {
        return false;
    }

    /** In interface words. */
    record Phrase(Word word) implements FactValue {
        @Override
        public String in(FactRenderer renderer) {
            return renderer.phrase(this);
        }

        @Override
        public boolean isShort() {
            return true;
        }
    }

    /** An HTTP status. */
    record HttpStatus(int number) implements FactValue {
        @Override
        public String in(FactRenderer renderer) {
            return String.valueOf(number);
        }

        @Override
        public boolean isShort() {
            return true;
        }
    }

    /** A name as programs spell it. */
    record Identifier(String name) implements FactValue {
        @Override
        public String in(FactRenderer renderer) {
            return renderer.identifier(this);
        }

        @Override
        public boolean isName() {
            return true;
        }
    }

    /**
     * A name that other software has for a code.
     *
     * @param software which one
     * @param name what it says
     */
    record NameElsewhere(String software, String name) implements FactValue {
        @Override
        public String in(FactRenderer renderer) {
            return renderer.nameElsewhere(this);
        }

        @Override
        public boolean isName() {
            return true;
        }
    }

    /**
     * A text of the registry that is not translated.
     *
     * @param text the text
     * @param language the language it is in
     */
    record Untranslated(String text, String language) implements FactValue {
        @Override
        public String in(FactRenderer renderer) {
            return renderer.untranslated(this);
        }

        @Override
        public boolean isShort() {
            return text.length() <= SHORT;
        }
    }

    /**
     * Where something is specified.
     *
     * @param text what the registry says
     * @param language the language that is in
     * @param reference what is understood of it
     */
    record Citation(String text, String language, Reference reference) implements FactValue {
        @Override
        public String in(FactRenderer renderer) {
            return renderer.citation(this);
        }

        /** Returns what is read: words where there are any for it, else what the registry says. */
        public String text(ReaderLanguage reader) {
            Word word = word();
            return word == null
                    ? text
                    : reader.words().get(word, reference.parts().toArray(new String[0]));
        }

        /** Returns the language of what is read. */
        public String language(ReaderLanguage reader) {
            return word() == null ? language : reader.wordsTag();
        }

        private @Nullable Word word() {
            return switch (reference.form()) {
                case SECTION -> Word.RFC_SECTION;
                case ERRATUM -> Word.RFC_ERRATUM;
                case MESSAGE -> Word.MAILING_LIST;
                case URL, RFC, REGISTRY, OTHER -> null;
            };
        }
    }

    /**
     * Another code or range of the registry.
     *
     * @param name its constant
     * @param anchor its {@link Anchor}
     */
    record CrossReference(String name, String anchor) implements FactValue {
        @Override
        public String in(FactRenderer renderer) {
            return renderer.crossReference(this);
        }
    }
}
