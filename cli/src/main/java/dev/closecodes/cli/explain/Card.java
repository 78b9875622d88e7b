package dev.closecodes.cli.explain;

import dev.closecodes.processor.generate.facts.CodeFacts;
import dev.closecodes.processor.generate.facts.PlainFacts;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Help;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.RetiredCodes;
import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page's card says of a number, for a terminal: first what to do, then what it means, then the facts.
 *
 * @param heading the number, the constant and the title
 * @param lines everything else
 */
public record Card(String heading, List<String> lines) {

    /**
     * Writes a card.
     *
     * @param hit what was found
     * @param language the reader's
     */
    public static Card of(Hit hit, String language) {
        Registry registry = hit.source().registry();
        String nearest = hit.source().nearest(language);
        ReaderLanguage reader = ReaderLanguage.of(nearest);
        PlainFacts plain = new PlainFacts(reader);
        CloseCode code = hit.code();
        CodeRange range = hit.range();
        List<String> lines = new ArrayList<>();
        String name;
        Texts texts;
        if (code != null) {
            name = code.name();
            texts = code.texts();
            help(code.help(), nearest, lines);
        } else if (range != null) {
            name = range.name();
            texts = range.texts();
            help(range.help(), nearest, lines);
        } else {
            name = "UNDEFINED";
            texts = registry.undefined();
        }
        Text text = texts.in(nearest);
        lines.add(text.description());
        if (code != null) {
            lines.add("");
            lines.addAll(plain.lines(new CodeFacts(registry).of(code)));
        } else if (range != null) {
            lines.add("");
            lines.addAll(plain.lines(new CodeFacts(registry).of(range)));
        }
        retired(hit.retired(), reader, lines);
        return new Card(
                hit.number() + " " + name + ": " + text.title() + " ("
                        + hit.source().name() + ")",
                lines);
    }

    private static void help(Map<String, Help> help, String language, List<String> lines) {
        Help text = help.get(language);
        if (text != null) {
            lines.add(text.text());
            lines.add("");
        }
    }

    private static void retired(@Nullable RetiredCodes retired, ReaderLanguage reader, List<String> lines) {
        if (retired != null) {
            String note = retired.note() == null ? "" : reader.words().get(Word.COLON) + retired.note();
            lines.add(reader.words().get(Word.RETIRED) + (retired.name() == null ? "" : " " + retired.name()) + note);
        }
    }
}
