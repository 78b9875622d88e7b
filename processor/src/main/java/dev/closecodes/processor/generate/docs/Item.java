package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Reference;
import org.jspecify.annotations.Nullable;

/** A value of a {@link Fact}, before it is markup. */
interface Item {

    /** The longest text that still fits beside others. */
    int SHORT = 24;

    /** Puts it into a kind of markup. */
    String in(Markup markup);

    /** Whether it fits beside others. */
    default boolean isShort() {
        return false;
    }

    /** Whether it is a name, which a comma would look like a part of. */
    default boolean isName() {
        return false;
    }

    /** In interface words. */
    record Said(Word word) implements Item {
        @Override
        public String in(Markup markup) {
            return markup.said(this);
        }

        @Override
        public boolean isShort() {
            return word != Word.NOW;
        }
    }

    /** An HTTP status. */
    record Status(int number) implements Item {
        @Override
        public String in(Markup markup) {
            return String.valueOf(number);
        }

        @Override
        public boolean isShort() {
            return true;
        }
    }

    /** A name as programs spell it. */
    record Name(String name) implements Item {
        @Override
        public String in(Markup markup) {
            return markup.name(this);
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
    record Foreign(String software, String name) implements Item {
        @Override
        public String in(Markup markup) {
            return markup.foreign(this);
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
    record Plain(String text, String language) implements Item {
        @Override
        public String in(Markup markup) {
            return markup.plain(this);
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
    record Source(String text, String language, Reference reference) implements Item {
        @Override
        public String in(Markup markup) {
            return markup.source(this);
        }

        /** What is read: words where there are any for it, else what the registry says. */
        String text(PageLanguage reader) {
            Word word = word();
            return word == null
                    ? text
                    : reader.words().get(word, reference.parts().toArray(new String[0]));
        }

        /** The language of what is read. */
        String language(PageLanguage reader) {
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
     * Another entry of the page.
     *
     * @param name its constant
     * @param anchor its anchor
     */
    record Entry(String name, String anchor) implements Item {
        @Override
        public String in(Markup markup) {
            return markup.entry(this);
        }
    }
}
