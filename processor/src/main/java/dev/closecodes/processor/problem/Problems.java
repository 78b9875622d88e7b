package dev.closecodes.processor.problem;

import dev.closecodes.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects problems, so that one does not hide the others. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void error(String id, @Nullable Position at, String text) {
        add(new Problem(Severity.ERROR, id, at, text));
    }

    public void warning(String id, @Nullable Position at, String text) {
        add(new Problem(Severity.WARNING, id, at, text));
    }

    public void note(String id, @Nullable Position at, String text) {
        add(new Problem(Severity.NOTE, id, at, text));
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

    /** In the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
