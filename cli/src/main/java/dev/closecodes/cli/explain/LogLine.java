package dev.closecodes.cli.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The close codes that a line of a log may mean.
 *
 * <p>A number with a label wins: {@code code=1012}, {@code status 1011}, {@code (1006)}. Without one, a number of 1000-4999
 * that stands alone counts. Dates, times, ports, identifiers, addresses, durations and sizes never do.
 */
final class LogLine {

    /** What has digits and is not a close code; the order matters: a date before the times in it. */
    private static final List<Pattern> NOISE = patterns(
            // 2025-11-25T10:15:30,123+01:00, 25/Nov/2025:10:15:30 +0000, Nov 25 2025 10:15:30, Tue, 25 Nov 2025
            "\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}",
            "\\b\\d{1,2}[-/. ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/. ,]*\\d{4}\\b",
            "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* {1,2}\\d{1,2}\\b(?:,? \\d{4}\\b(?!\\s*$))?",
            "\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}",
            "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?(?: ?(?:am|pm)\\b)?(?: ?(?:z\\b|[+-]\\d{2}:?\\d{2}))?",
            // wss://host:4001/room/4002?id=4003, 10.0.0.1:4001, [::1]:4001
            "\\b[a-z][a-z0-9+.-]*://[^\\s\"'>)]+",
            "\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?",
            "\\]:\\d+",
            "\\b[a-z][\\w.-]*\\.[a-z]+:\\d+\\b|\\blocalhost:\\d+\\b",
            // session-4001, ws#4001, id=4001, pid 4001, port 4001, [4001] at the beginning, 0x0FA1, 3f2a-4001-…
            "\\b\\w+[-#@]\\d+\\b|#\\d+",
            "\\b(?:id|pid|tid|uid|port|thread|conn|connection|session|client|user|room|req|request|worker|line|seq|channel|"
                    + "attempt|retry|length|len|size|bytes|count|duration|elapsed|took|after|uptime|timeout|ts|time|timestamp)"
                    + "[\"']?\\s*[:=#]?\\s*[\"']?\\d+\\b",
            "\\b\\w+(?:id|Id|ID|port|Port|Ms|ms|_seq)[\"']?\\s*[:=]\\s*[\"']?\\d+\\b",
            "\\b0x[0-9a-f]+\\b",
            "\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b",
            // 4001ms, 4001 bytes, 4.001, 1,234
            "\\b\\d+"
                    + " ?(?:ms|µs|us|ns|s|sec|secs|seconds|millis|milliseconds|minutes|b|kb|mb|bytes|messages|frames|times|%)\\b",
            "\\b\\d+[.]\\d+\\b|\\b\\d{1,3}(?:,\\d{3})+\\b");

    private static final String NUMBER = "[\"'(\\[]?\\s*(\\d{1,5})(?![\\w.:]\\d|\\d)";

    /** The first kind that is there decides. */
    private static final List<Pattern> LABELS = patterns(
            "\\b(?:close|closed|closing|closure|disconnect|ws|websocket)[ _-]?(?:status["
                    + " _-]?)?code\\b[\"']?\\s*(?:[:=]|is|was|of)?\\s*"
                    + NUMBER,
            "\\b(?:status[ _-]?)?code\\b[\"']?\\s*(?:[:=]|is|was|of)?\\s*" + NUMBER,
            "\\b(?:close[ _-]?)?status\\b[\"']?\\s*(?:[:=]|is|was|of)?\\s*" + NUMBER,
            "\\((\\d{4})\\b[^)]*\\)",
            "\\b(?:closed?|closing|disconnected)(?: \\w+){0,2}?(?: with|:|=)?\\s+" + NUMBER);

    private static final Pattern ALONE = Pattern.compile("(?<![\\w.,:/+-])([1-4]\\d{3})(?![\\w/-]|[.,:]\\d)");
    private static final Pattern NAME = Pattern.compile("\\b[A-Za-z][A-Za-z]*(?:_[A-Za-z0-9]+)+\\b|\\b[A-Z]{5,}\\b");

    private final String text;

    LogLine(String line) {
        String rest = line;
        for (Pattern noise : NOISE) {
            rest = noise.matcher(rest).replaceAll(" ~ ");
        }
        text = rest;
    }

    private static List<Pattern> patterns(String... patterns) {
        List<Pattern> compiled = new ArrayList<>();
        for (String pattern : patterns) {
            compiled.add(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
        }
        return compiled;
    }

    /** Returns the numbers with a label, of the most telling label there is. */
    Set<Integer> labelled() {
        for (Pattern label : LABELS) {
            Set<Integer> found = numbers(label);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** Returns the numbers without a label that could be close codes. */
    Set<Integer> alone() {
        return numbers(ALONE);
    }

    /** Returns the words that are written as constants are. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }

    private Set<Integer> numbers(Pattern pattern) {
        Set<Integer> numbers = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group(1)));
        }
        return numbers;
    }
}
