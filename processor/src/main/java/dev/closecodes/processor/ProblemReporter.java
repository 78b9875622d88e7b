package dev.closecodes.processor;

import dev.closecodes.processor.host.Host;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** From problems to the compiler's messages. */
final class ProblemReporter {

    /** More than anybody fixes before the next build; a file of a megabyte may have a problem in every byte. */
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
    boolean report(Problems problems, Host host) {
        List<Problem> sorted = problems.sorted();
        Map<Severity, Long> all =
                sorted.stream().collect(Collectors.groupingBy(Problem::severity, Collectors.counting()));
        Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
        for (Problem problem : sorted) {
            Severity severity = problem.severity();
            int number = shown.merge(severity, 1, Integer::sum);
            if (number <= MOST) {
                String count = number == 1 ? count(severity, all.getOrDefault(severity, 1L)) : "";
                messager.printMessage(kind(severity), problem.message() + count, host.element(), host.annotation());
            }
        }
        return all.containsKey(Severity.ERROR);
    }

    // Compilers cut long lists, of errors and of warnings, so that the first of each says how many there are.
    private static String count(Severity severity, long all) {
        if (all == 1 || severity == Severity.NOTE) {
            return "";
        }
        return "\n(the first of " + all + (severity == Severity.ERROR ? " errors)" : " warnings)");
    }

    private static Diagnostic.Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }
}
