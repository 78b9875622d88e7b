package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.model.Target;
import org.junit.jupiter.api.Test;

class JavaSourceTest {

    @Test
    void whatIsNotAsciiIsEscaped() {
        assertTrue(
                source("~é\u0080 x\u4e2d").contains(" * ~\\u00e9\\u0080 x\\u4e2d\n"), () -> source("~é\u0080 x\u4e2d"));
        assertTrue(source("é").endsWith(" * \\u00e9\n */\nclass Type {\n}\n"));
    }

    @Test
    void whatIsAsciiStays() {
        assertTrue(source("~ plain").contains(" * ~ plain\n"));
        assertTrue(source("~ plain\u007f").contains(" * ~ plain\u007f\n"));
        assertTrue(source("é plain\u007f").contains(" * \\u00e9 plain\u007f\n"));
    }

    @Test
    void aFileIsNamedAfterItsType() {
        Artifact artifact = JavaSource.of(
                new Target("example", "Voice"), TypeSpec.classBuilder("Type").build());
        assertEquals("example.Type", artifact.qualifiedName());
        assertEquals(Artifact.Kind.SOURCE, artifact.kind());
    }

    private static String source(String javadoc) {
        return JavaSource.of(
                        new Target("example", ""),
                        TypeSpec.classBuilder("Type")
                                .addJavadoc("$L\n", javadoc)
                                .build())
                .text();
    }
}
