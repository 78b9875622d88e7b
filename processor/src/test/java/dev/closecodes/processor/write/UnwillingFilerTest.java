package dev.closecodes.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import dev.closecodes.support.WrappedProcessor;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A filer that knows few locations and says so with an unchecked exception, as the one of the Eclipse IDE does. */
class UnwillingFilerTest {

    private static final String REGISTRY =
            Registries.extending(List.of("en"), "codes:\n" + Registries.code(4001, "FOUND", List.of("en")));

    @TempDir
    Path folder;

    private final Set<String> refused = new HashSet<>();

    private Supplier<List<Processor>> refusing(Set<StandardLocation> locations) {
        return () -> List.of(new WrappedProcessor((filer, method, arguments) -> {
            if (method.getName().equals("getResource") && locations.contains(arguments[0])) {
                refused.add(arguments[0].toString());
                throw new IllegalArgumentException("Unknown location " + arguments[0]);
            }
            return WrappedProcessor.forward(method, filer, arguments);
        }));
    }

    private SourceTree module() {
        return new SourceTree(folder)
                .source("module-info.java", "module acme { requires static dev.closecodes; exports com.acme.chat; }\n")
                .options("--module-path", SourceTree.annotations().toString())
                .host("(\"codes.yaml\")");
    }

    @ParameterizedTest
    @EnumSource(names = {"SOURCE_PATH", "MODULE_SOURCE_PATH", "CLASS_OUTPUT", "CLASS_PATH"})
    void locationThatIsRefusedIsPassedOver(StandardLocation location) {
        GeneratedCode code = module().registry("codes.yaml", REGISTRY)
                .with(refusing(Set.of(location)))
                .compile()
                .requireSuccess();
        assertEquals("FOUND", code.find(4001).orElseThrow().name());
        assertEquals(Set.of(location.toString()), refused);
    }

    /** The Eclipse compiler without -s. */
    @Test
    void documentsOfACompilationWithoutSourceOutputAreAmongTheClasses() {
        GeneratedCode code = module().registry("codes.yaml", REGISTRY)
                .with(() -> List.of(new WrappedProcessor((filer, method, arguments) -> {
                    if (method.getName().equals("createResource") && arguments[0] == StandardLocation.SOURCE_OUTPUT) {
                        throw new IllegalArgumentException("Unknown location : SOURCE_OUTPUT");
                    }
                    return WrappedProcessor.forward(method, filer, arguments);
                })))
                .compile()
                .requireSuccess();
        assertTrue(code.files("classes").containsKey("com/acme/chat/close-codes.html"));
    }

    @Test
    void optionIsEnoughForTheEclipseIde() {
        Set<StandardLocation> unknown =
                Set.of(StandardLocation.SOURCE_PATH, StandardLocation.MODULE_SOURCE_PATH, StandardLocation.CLASS_PATH);
        GeneratedCode code = module().registry("codes.yaml", REGISTRY)
                .with(refusing(unknown))
                .compile()
                .requireSuccess();
        assertEquals(List.of(), code.messages());
    }

    /** The class output is asked once, for what kind of output it is. */
    @Test
    void standardRegistryIsNotLookedFor() {
        new SourceTree(folder)
                .host("")
                .with(refusing(Set.of(StandardLocation.values())))
                .compile()
                .requireSuccess();
        assertEquals(Set.of("CLASS_OUTPUT"), refused);
    }

    @Test
    void fileThatIsNotFoundIsTheUsualErrorThere() {
        Set<StandardLocation> all = Set.of(StandardLocation.values());
        GeneratedCode code = module().with(refusing(all)).compile();
        assertEquals(1, code.errors().size(), code.messages()::toString);
        code.requireError("[RegistryNotFound]", "the class path", "Eclipse: set the annotation processing option");
        assertFalse(refused.isEmpty());
        code.requireNothingWritten();
    }
}
