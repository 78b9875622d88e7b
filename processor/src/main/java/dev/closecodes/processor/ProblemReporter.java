package dev.closecodes.processor;

import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Severity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** From problems to the compiler's messages. */
final class ProblemReporter {

    private static final Comparator<Problem> IN_FILE_ORDER =
            Comparator.comparing(Problem::at, Comparator.nullsFirst(Comparator.naturalOrder()));

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
        Map<Severity, Long> left =
                sorted.stream().collect(Collectors.groupingBy(Problem::severity, HashMap::new, Collectors.counting()));
        for (Problem problem : sorted) {
            messager.printMessage(
                    kind(problem.severity()),
                    problem.message() + count(problem.severity(), left.remove(problem.severity())),
                    host.element(),
                    host.annotation());
        }
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    // Compilers cut long lists, of errors and of warnings, so that the first of each says how many there are.
    private static String count(Severity severity, @Nullable Long all) {
        if (all == null || all == 1 || severity == Severity.NOTE) {
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
