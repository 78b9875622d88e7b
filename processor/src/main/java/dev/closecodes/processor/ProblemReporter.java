package dev.closecodes.processor;

import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Severity;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** From problems to the compiler's messages. */
final class ProblemReporter {

    private static final Comparator<Problem> IN_FILE_ORDER =
            Comparator.comparing(Problem::at, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** More than anybody mends before the next build; a file of a megabyte may have a problem in every byte. */
    private static final int MOST = 1000;

    private final Messager messager;

    ProblemReporter(Messager messager) {
        this.messager = messager;
    }

    /**
     * Reports problems at a host, in file order, each once.
     *
     * @return whether one of them is an error
     */
    boolean report(List<Problem> problems, Host host) {
        List<Problem> sorted =
                problems.stream().distinct().sorted(IN_FILE_ORDER).toList();
        for (Severity severity : Severity.values()) {
            report(
                    sorted.stream()
                            .filter(problem -> problem.severity() == severity)
                            .toList(),
                    kind(severity),
                    host);
        }
        return sorted.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    // Compilers cut long lists, so that the first message says how long this one is.
    private void report(List<Problem> problems, Diagnostic.Kind kind, Host host) {
        for (int i = 0; i < Math.min(problems.size(), MOST); i++) {
            String count = i == 0 && problems.size() > 1 && kind != Diagnostic.Kind.NOTE
                    ? "\n(the first of " + problems.size() + ")"
                    : "";
            messager.printMessage(kind, problems.get(i).message() + count, host.element(), host.annotation());
        }
    }

    private static Diagnostic.Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }
}
