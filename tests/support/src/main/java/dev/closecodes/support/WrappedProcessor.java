package dev.closecodes.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Our processor with an environment and a filer that are not the compiler's own, as Gradle and IDEs have it: whatever
 * casts them, or asks {@code Trees}, fails here.
 */
public final class WrappedProcessor extends AbstractProcessor {

    private final Processor processor = Processors.closeCodes();
    private final FilerCall filerCall;

    /** What a filer does when it is called. */
    public interface FilerCall {
        Object answer(Filer filer, Method method, Object[] arguments) throws Throwable;
    }

    public WrappedProcessor(FilerCall filerCall) {
        this.filerCall = filerCall;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        Filer filer =
                proxy(Filer.class, (method, arguments) -> filerCall.answer(environment.getFiler(), method, arguments));
        processor.init(proxy(
                ProcessingEnvironment.class,
                (method, arguments) ->
                        method.getName().equals("getFiler") ? filer : forward(method, environment, arguments)));
    }

    /** What the wrapped object would have answered. */
    public static Object forward(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException exception) {
            throw exception.getCause();
        }
    }

    private interface Call {
        Object answer(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                WrappedProcessor.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.answer(method, arguments)));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }
}
