package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a user is told when the compiler or we ourselves fail. */
class FailureTest {

    private static final String REGISTRY = "schema: 1\nextends: standard\nlanguages: [en]\n";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource
    void aDefectIsOneSentence(TestCompiler compiler) {
        Outcome outcome = compile(compiler, new IllegalStateException("first line\n\tat second.line(Third.java:4)"));
        assertEquals(List.of("ClosecodesDefect"), outcome.ids());
        assertFalse(outcome.success());
        String message = outcome.messages().get(0).text();
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.contains("this is a defect of Closecodes " + ProcessorVersion.get()), message);
        assertTrue(message.contains("please report it"), message);
        assertTrue(message.contains("java.lang.IllegalStateException: first line at second.line"), message);
        assertTrue(message.contains(" at dev.closecodes.processor."), message);
    }

    @ParameterizedTest
    @EnumSource
    void anErrorOfTheMachineIsADefect(TestCompiler compiler) {
        for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError(), new InternalError())) {
            assertEquals(List.of("ClosecodesDefect"), compile(compiler, error).ids());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsThereAlreadyIsNamed(TestCompiler compiler) {
        Outcome outcome = compile(compiler, new FilerException("attempt to recreate a file"));
        assertEquals(List.of("NameTaken"), outcome.ids());
        assertTrue(outcome.diagnostics().contains("example.CloseCodes is there already"), outcome::diagnostics);
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatFailsIsNamed(TestCompiler compiler) {
        Outcome outcome = compile(compiler, new IOException("No space left on device"));
        assertEquals(List.of("WriteFailed"), outcome.ids());
        assertTrue(
                outcome.diagnostics()
                        .contains("example.CloseCodes cannot be written (IOException: No space left on device)"),
                outcome::diagnostics);
    }

    private Outcome compile(TestCompiler compiler, Throwable failure) {
        return new Workspace(temporary)
                .registry("codes.yaml", REGISTRY.getBytes(StandardCharsets.UTF_8))
                .source("example/package-info.java", Workspace.PACKAGE_INFO)
                .compile(compiler, List.of(new FailingProcessor(failure)));
    }

    /** Our processor, with a filer that refuses every source file. */
    private static final class FailingProcessor extends AbstractProcessor {

        private final CloseCodesProcessor processor = new CloseCodesProcessor();
        private final Throwable failure;

        FailingProcessor(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Filer filer = proxy(Filer.class, environment.getFiler(), "createSourceFile", () -> {
                throw failure;
            });
            processor.init(proxy(ProcessingEnvironment.class, environment, "getFiler", () -> filer));
        }

        private interface Answer {
            Object get() throws Throwable;
        }

        private static <T> T proxy(Class<T> type, T original, String method, Answer answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, called, arguments) -> {
                        if (called.getName().equals(method)) {
                            return answer.get();
                        }
                        try {
                            return called.invoke(original, arguments);
                        } catch (InvocationTargetException exception) {
                            throw exception.getCause();
                        }
                    }));
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }
    }
}
