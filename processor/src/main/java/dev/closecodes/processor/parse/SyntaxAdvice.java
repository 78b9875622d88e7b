package dev.closecodes.processor.parse;

import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML parser says, with the remedy that mostly helps. */
final class SyntaxAdvice {

    private SyntaxAdvice() {}

    static String of(MarkedYamlEngineException exception) {
        String problem = exception.getProblem().strip();
        return "this is not YAML: " + oneLine(problem) + "; " + remedy(problem.toLowerCase(Locale.ROOT));
    }

    private static String oneLine(String problem) {
        return problem.replaceAll("\\s+", " ");
    }

    private static String remedy(String problem) {
        if (problem.contains("\\t") || problem.contains("tab")) {
            return "indent with spaces, and never with tabs";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "put a text that contains a colon and a space in quotes";
        }
        if (problem.contains("expected ',' or")) {
            return "close the bracket, or put the text in quotes";
        }
        if (problem.contains("expected <block end>")) {
            return "give the lines of one list or mapping the same indent, and a text that begins with a quote"
                    + " quotes around all of it";
        }
        if (problem.contains("cannot start any token")) {
            return "put a text that begins with this character in quotes";
        }
        if (problem.contains("escape")) {
            return "write a backslash in double quotes twice, or use single quotes";
        }
        return "quotes around a text, and the same indent for the lines of one list, mend most of these";
    }
}
