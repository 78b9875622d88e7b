package dev.closecodes.processor.support;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Spares PIT from running every test only to learn its name.
 *
 * <p>PIT's JUnit plugin lists the tests of a class by running them, and each process that tries mutants, one for each
 * class, does so anew: hours of whole compilations. Here a test that is only listed is skipped. The run that measures what
 * a test covers lists in the same way and has to run them.
 *
 * <p>Found as a service, and only with the property that pom.xml sets for PIT; an ordinary test run knows nothing of it.
 */
public final class ListedUnrun implements InvocationInterceptor {

    private static final String LISTS = "org.pitest.junit5.JUnit5TestUnitFinder";
    private static final String TRIES_MUTANTS = "org.pitest.mutationtest.execute.MutationTestMinion";

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        skipOrProceed(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        skipOrProceed(invocation);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context) throws Throwable {
        skipOrProceed(invocation);
    }

    private static void skipOrProceed(Invocation<Void> invocation) throws Throwable {
        Set<String> callers = StackWalker.getInstance()
                .walk(frames ->
                        frames.map(StackWalker.StackFrame::getClassName).collect(Collectors.toUnmodifiableSet()));
        if (callers.contains(LISTS) && callers.contains(TRIES_MUTANTS)) {
            invocation.skip();
        } else {
            invocation.proceed();
        }
    }
}
