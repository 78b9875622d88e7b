package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;
import java.util.EnumMap;
import java.util.Map;

/**
 * Text in HTML, inside an element in one language of the page. Whatever is in another language says so, and in which
 * direction it runs.
 */
final class HtmlText {

    private final ReaderLanguage language;

    /** The interface words as they stand in the page, of which each is there once for every code. */
    private final Map<Word, String> words = new EnumMap<>(Word.class);

    HtmlText(ReaderLanguage language) {
        this.language = language;
    }

    /** Text as it stands between tags or in a quoted attribute. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        // What needs no escape, which is nearly everything, is copied as a whole.
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '>') {
                String entity = entity(c);
                if (!entity.isEmpty()) {
                    escaped.append(text, done, i).append(entity);
                    done = i + 1;
                }
            }
        }
        return done == 0 ? text : escaped.append(text, done, text.length()).toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    /** The attributes of the element that holds what is in this language. */
    String own(String classes) {
        return " data-l=\"" + escape(language.tag()) + "\" lang=\"" + escape(language.tag()) + "\""
                + (language.isRightToLeft() ? " dir=\"rtl\"" : "")
                + (classes.isEmpty() ? "" : " class=\"" + classes + "\"");
    }

    /** The attributes of an element that holds what may be in another language. */
    String marks(String tag) {
        return tag.equals(language.tag()) ? "" : " lang=\"" + escape(tag) + "\"" + direction(tag);
    }

    private String direction(String tag) {
        boolean rightToLeft = ReaderLanguage.isRightToLeft(tag);
        return rightToLeft == language.isRightToLeft() ? "" : rightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
    }

    String word(Word word, String... values) {
        String known = values.length > 0 ? null : words.get(word);
        if (known != null) {
            return known;
        }
        String text = text(language.words().get(word, values), language.wordsTag());
        if (values.length == 0) {
            words.put(word, text);
        }
        return text;
    }

    /** A text inside a line. */
    String text(String text, String tag) {
        String marks = marks(tag);
        return marks.isEmpty() ? escape(text) : "<span" + marks + ">" + escape(text) + "</span>";
    }

    /** A text that nothing around it may reorder. */
    String title(String text, String tag) {
        return "<span class=\"t\"" + marks(tag) + ">" + escape(text) + "</span>";
    }

    /** A paragraph that keeps its line feeds. */
    String paragraph(String text, String tag) {
        return "<p class=\"d\"" + marks(tag) + ">" + escape(text) + "</p>\n";
    }

    /** A name as programs spell it. */
    static String code(String name) {
        return "<code dir=\"ltr\">" + escape(name) + "</code>";
    }

    /** Numbers with a dash between them, which right-to-left text would turn around. */
    String numbers(int first, int last) {
        String numbers = Outline.numbers(first, last);
        return language.isRightToLeft() ? "<span dir=\"ltr\">" + numbers + "</span>" : numbers;
    }

    /** What the application's codes are titled with: its package, or that they are its own. */
    String application(Outline outline) {
        return outline.application().isEmpty() ? word(Word.OWN) : code(outline.application());
    }

    /** A link to a part of the page. */
    static String link(String anchor, String content) {
        return "<a href=\"#" + escape(anchor) + "\">" + content + "</a>";
    }
}
