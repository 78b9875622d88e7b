package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.cases.CaseFolder;
import dev.closecodes.processor.cases.CasesTest;
import dev.closecodes.processor.generate.Generators;
import dev.closecodes.processor.host.Host;
import dev.closecodes.processor.host.LanguageSelection;
import dev.closecodes.processor.load.locate.RegistryLocator;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Target;
import dev.closecodes.processor.problem.Problems;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@link CasesTest} that need no compiler, without one: what a wrong registry is told, in milliseconds, as
 * often as PIT asks.
 */
public class CasesWithoutCompilerTest {

    /** What depends on the compiler or on its locations. */
    private static final String NEEDS_COMPILER =
            "(?s).*\\[(NameTaken|RegistryNotFound|RegistryUnreadable|RegistryOnClassPath|RegistryName)\\].*";

    @TestFactory
    Stream<DynamicTest> bad() {
        return CaseFolder.all("bad").stream()
                .filter(CasesWithoutCompilerTest::needNoCompiler)
                .map(folder -> DynamicTest.dynamicTest(
                        folder.name(), () -> assertEquals(golden(folder), messages(folder.path()))));
    }

    /** Whether a case is tried here. */
    public static boolean needNoCompiler(CaseFolder folder) {
        return folder.path().getParent().endsWith("bad")
                && !Files.exists(folder.path().resolve("Host.java"))
                && !Files.exists(folder.path().resolve("host.properties"))
                && !golden(folder).matches(NEEDS_COMPILER);
    }

    private static String golden(CaseFolder folder) {
        try {
            return Files.readString(folder.expected().resolve("diagnostics.txt"), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static String messages(Path folder) {
        Problems problems = new Problems();
        RegistryLocator locator = RegistryLocator.in(List.of(folder.toAbsolutePath()), "example", problems);
        RegistryReader.Read read = new RegistryReader(problems).read(locator, "codes.yaml", LanguageSelection.ALL);
        Target target = new Target("example", "");
        if (read != null) {
            Generators.generate(read.registry(), target, EnumSet.allOf(Output.class));
        }
        StringBuilder messages = new StringBuilder();
        Messager messager = stub(Messager.class, messages);
        new ProblemReporter(messager)
                .report(
                        problems,
                        new Host(
                                stub(Element.class, messages),
                                stub(AnnotationMirror.class, messages),
                                "codes.yaml",
                                target,
                                List.of(),
                                List.of()));
        return messages.toString().replace(folder.toAbsolutePath() + "/", "").replace(folder + "/", "");
    }

    // Of what an Element and a mirror can do, nothing is asked here; a Messager notes what it is told.
    private static <T> T stub(Class<T> type, StringBuilder messages) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    assertEquals("printMessage", method.getName());
                    messages.append(arguments[0].toString().toLowerCase(Locale.ROOT))
                            .append(": ")
                            .append(arguments[1])
                            .append('\n');
                    return null;
                }));
    }
}
