package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.support.OtherProcessor;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which annotations processors that come after still see. */
class OptionsProcessorTest {

    private static final String MARK = "p.CloseCodes.Generated";

    @TempDir
    Path folder;

    private final Set<String> seen = new TreeSet<>();

    private Set<String> seenAfterUs(String code) {
        new SourceTree(folder)
                .source(
                        "p/CloseCodes.java",
                        "package p;\n"
                                + "class CloseCodes { @interface Generated {} @interface Foreign {} @interface Other {} }\n")
                .source("p/Code.java", "package p;\nimport p.CloseCodes.*;\n" + code + "\n")
                .with(() -> List.of(
                        new OptionsProcessor(),
                        new OtherProcessor(
                                "*",
                                (annotations, round, environment) -> annotations.forEach(
                                        type -> seen.add(type.getQualifiedName().toString())))))
                .compile()
                .requireSuccess();
        return seen;
    }

    @Test
    void withoutTheMarkAll() {
        assertEquals(Set.of("java.lang.Deprecated"), seenAfterUs("@Deprecated class A {}"));
    }

    @Test
    void theMarkIsNobodyElses() {
        assertEquals(Set.of(), seenAfterUs("@Generated class A {}"));
    }

    @Test
    void besideTheMarkNothingOfThePlatform() {
        assertEquals(Set.of(), seenAfterUs("@Generated class A { @Deprecated void a() {} }"));
    }

    @Test
    void besideTheMarkWhatSomebodyElseMayLookFor() {
        assertEquals(Set.of(MARK, "p.CloseCodes.Foreign"), seenAfterUs("@Generated class A {}\n@Foreign class B {}"));
        seen.clear();
        assertEquals(
                Set.of(MARK, "java.lang.Deprecated", "p.CloseCodes.Foreign"),
                seenAfterUs("@Generated @Deprecated class A {}\n@Generated @Foreign class B {}\n@Foreign class C {}"));
    }

    @Test
    void whatStandsOnOursAloneIsOurs() {
        assertEquals(Set.of(), seenAfterUs("@Generated @Foreign class A {}\n@Generated @Foreign @Other class B {}"));
    }
}
