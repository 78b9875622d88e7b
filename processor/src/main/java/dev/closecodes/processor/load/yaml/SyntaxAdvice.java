package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.load.text.SourceText;
import dev.closecodes.processor.model.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the YAML parser complains of, in words that say what to fix, at the position to fix.
 *
 * @param complaint what the parser was at, and what it found
 * @param atBegin whether to show where it began, as an open quote, and not where it got stuck
 * @param text what to say; {@code $1} is the complaint's group, {@code $place} where the parser got stuck
 */
record SyntaxAdvice(Pattern complaint, boolean atBegin, String text) {

    private static final String QUOTES = "; put it in quotes";

    /** The first that fits holds. */
    private static final List<SyntaxAdvice> ALL = List.of(
            stuck("\\(TAB\\)", "a tab is in the indent; indent with spaces, and never with tabs"),
            stuck("character '(.)' that cannot start", "a text without quotes cannot begin with $1" + QUOTES),
            stuck(
                    "mapping values are not allowed",
                    "a colon has no place here; put a text that holds one in quotes, or fix the indent, or the space"
                            + " after the colon above"),
            begin(
                    "expected ',' or '[\\]}]'",
                    "this bracket is not closed before $place; close it, or put the text inside in quotes"),
            begin("quoted scalar: found unexpected", "this quote is not closed; add the closing one"),
            stuck(
                    "found '<scalar>' after a quote",
                    "the text ended with its closing quote, and goes on here; put quotes around all of it"),
            stuck("<block end>, but found '([\\]}])'", "no bracket is open that $1 could close; delete it"),
            stuck("<block end>", "the indent fits nothing above; give this line the indent of its neighbours"),
            stuck("node content, but found '(.)'", "a text cannot begin with $1" + QUOTES),
            begin("scanning an alias", "a text without quotes cannot begin with *" + QUOTES),
            begin("scanning an anchor", "a text without quotes cannot begin with &" + QUOTES),
            begin("scanning a tag|tag handle", "a text without quotes cannot begin with !" + QUOTES),
            begin(
                    "block scalar",
                    "after > or | the text begins on the next line; move it there, or" + QUOTES.substring(1)),
            stuck(
                    "unknown escape character (.)",
                    "\\$1 is not an escape; write a backslash in double quotes twice, or use single quotes"),
            stuck(
                    "escape sequence of (\\d) hex",
                    "the escape needs $1 hexadecimal digits; add them, or write the backslash twice"),
            stuck("sequence entries are not allowed", "a list begins on a line of its own; put a line feed before -"),
            stuck("mapping keys are not allowed", "a text without quotes cannot begin with ? and a space" + QUOTES),
            begin(
                    "expected ':'",
                    "this line has no colon with a space after it; add the colon, or indent the line to go on with the"
                            + " text above"),
            stuck("document start|directive", "a registry is one document without directives; delete the line"));

    private static final SyntaxAdvice GENERAL =
            stuck("(?s)([^:]*)$", "this is not YAML 1.2: $1; look at the indent and the quotes around this place");

    private static SyntaxAdvice stuck(String complaint, String text) {
        return new SyntaxAdvice(Pattern.compile(complaint), false, text);
    }

    private static SyntaxAdvice begin(String complaint, String text) {
        return new SyntaxAdvice(Pattern.compile(complaint), true, text);
    }

    /**
     * What to say.
     *
     * @param at the position to show
     * @param text what is wrong, with the remedy
     */
    record Advice(Position at, String text) {}

    static Advice of(MarkedYamlEngineException exception, SourceText source) {
        Position begin = position(exception.getContextMark().or(exception::getProblemMark), source);
        Position stuck = position(exception.getProblemMark().or(exception::getContextMark), source);
        String complaint = exception.getContext() + ": " + problem(exception, stuck);
        SyntaxAdvice advice = ALL.stream()
                .filter(each -> each.complaint.matcher(complaint).find())
                .findFirst()
                .orElse(GENERAL);
        Matcher matcher = advice.complaint.matcher(complaint);
        String group = matcher.find() && matcher.groupCount() > 0 ? matcher.group(1) : "";
        return new Advice(
                advice.atBegin ? begin : stuck,
                advice.text.replace("$place", stuck.clickable()).replace("$1", group));
    }

    private static String problem(MarkedYamlEngineException exception, Position stuck) {
        // The parser shows the number of a character after it, in parentheses.
        String problem = exception
                .getProblem()
                .replaceAll("\\s*\\(\\d+\\)", "")
                .replaceAll("\\s+", " ")
                .strip();
        String line = stuck.lineText();
        String before = line.substring(
                0, line.offsetByCodePoints(0, Math.min(stuck.column() - 1, line.codePointCount(0, line.length()))));
        return before.matches(".*[\"']\\s*") ? problem + " after a quote" : problem;
    }

    private static Position position(Optional<Mark> mark, SourceText source) {
        return mark.map(at -> source.position(at.getLine(), at.getColumn(), 1))
                .orElseGet(() -> source.position(0, 0, 1));
    }
}
