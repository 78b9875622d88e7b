package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.host.Host;
import dev.closecodes.processor.model.Target;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Severity;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many problems are shown. */
class ProblemReporterTest {

    private final List<String> messages = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "999, 999", "1000, 1000", "1001, 1000", "5000, 1000"})
    void aThousandAtMost(int found, int shown) {
        assertTrue(report(Severity.ERROR, found));
        assertEquals(shown, messages.size());
        assertEquals(found > 1, messages.get(0).endsWith("\n(the first of " + found + " errors)"), messages.get(0));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1001, 1000"})
    void warningsAreNoErrors(int found, int shown) {
        assertFalse(report(Severity.WARNING, found));
        assertEquals(shown, messages.size());
    }

    private boolean report(Severity severity, int number) {
        Messager messager = fake(Messager.class);
        Host host = new Host(
                fake(Element.class), fake(AnnotationMirror.class), "", new Target("", ""), List.of(), List.of());
        Problems problems = new Problems();
        IntStream.range(0, number).forEach(i -> problems.add(new Problem(Rule.PREFIX, severity, null, "text " + i)));
        return new ProblemReporter(messager).report(problems, host);
    }

    /** Takes down what is printed; of everything else it knows nothing. */
    private <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof Diagnostic.Kind) {
                        messages.add(arguments[1].toString());
                    }
                    return null;
                }));
    }
}
