package dev.closecodes.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers as people write them. */
final class NumberRuns {

    private NumberRuns() {}

    /** Numbers without a gap. */
    record Run(int first, int last) {}

    /** Returns a number, or two with a hyphen between them. */
    static String text(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    /** Returns numbers in runs: {@code 4001-4003, 4009}. */
    static String list(List<Integer> ascending) {
        return runs(ascending).stream()
                .map(run -> text(run.first(), run.last()))
                .collect(Collectors.joining(", "));
    }

    static List<Run> runs(List<Integer> ascending) {
        List<Run> runs = new ArrayList<>();
        for (int number : ascending) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.last() + 1 == number) {
                runs.set(runs.size() - 1, new Run(last.first(), number));
            } else {
                runs.add(new Run(number, number));
            }
        }
        return runs;
    }
}
