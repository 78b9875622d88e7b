package dev.closecodes.processor.problem;

import dev.closecodes.processor.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects problems, so that one does not hide the others. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem that matters as much as its rule says. */
    public void add(Rule rule, @Nullable Position at, String text) {
        add(new Problem(rule, rule.severity(), at, text));
    }

    /** Adds a problem that for once is only good to know. */
    public void note(Rule rule, @Nullable Position at, String text) {
        add(new Problem(rule, Severity.NOTE, at, text));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    public boolean hasErrors() {
        for (Problem problem : found) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Returns each once, by file and position; what has no position comes first. */
    public List<Problem> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::at, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** In the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
