package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each attribute is a method of {@code CloseCode}, of its type, with a value for every code. */
class AttributesTest {

    private static final String HOUSE = """
        schema: 1
        extends: standard
        languages: [en]
        attributes:
          resumable: {type: boolean, default: false}
          severity: {type: enum, values: [WARNING, INFO, FATAL], default: WARNING}
        codes:
          - {code: 1012, attributes: {resumable: true, severity: INFO}}
          - {code: 1013, attributes: {resumable: true}}
        """;

    private static final String CHILD = """
        schema: 1
        extends: house.yaml
        languages: [en]
        attributes:
          max-attempts: {type: integer, default: 0}
          x509-hint: {type: text, default: ""}
          resumable: {type: boolean, default: false}
        codes:
          - {code: 1013, attributes: {resumable: false}}
          - code: 4001
            name: SESSION_EXPIRED
            title: {en: Session expired}
            description: {en: Sign in again.}
            attributes:
              severity: FATAL
              max-attempts: 2147483647
              x509-hint: "*/ \\" + \\\\u0022 $S {@code \\n <b>"
        """;

    @TempDir
    Path folder;

    /** A default is in Javadoc, too, an empty one among them. */
    @Test
    void aDefaultIsTextInJavadoc() {
        String hint = "*/ {@code <b> & \\u002a/ @return";
        GeneratedCode code = new SourceTree(folder)
                .registry("codes.yaml", """
                    schema: 1
                    extends: standard
                    languages: [en]
                    attributes:
                      hint: {type: text, default: '%s'}
                      empty: {type: text, default: ""}
                    """.formatted(hint))
                .host("(\"codes.yaml\")")
                .options("-Xlint:all,-processing", "-Werror", "-Xdoclint:all/public")
                .compile()
                .requireSuccess();
        assertEquals(hint, code.on(code.constant("GOING_AWAY"), "hint"));
        assertEquals("", code.on(code.constant("GOING_AWAY"), "empty"));
    }

    @Test
    void methodsHaveTheirTypes() throws NoSuchMethodException {
        Class<?> type = compile().type("CloseCode");
        assertEquals(boolean.class, type.getMethod("resumable").getReturnType());
        assertEquals(int.class, type.getMethod("maxAttempts").getReturnType());
        assertEquals(String.class, type.getMethod("x509Hint").getReturnType());
        Class<?> severity = type.getMethod("severity").getReturnType();
        assertEquals(type.getName() + "$Severity", severity.getName());
        assertArrayEquals(
                new String[] {"WARNING", "INFO", "FATAL"},
                Arrays.stream(severity.getEnumConstants()).map(Object::toString).toArray());
    }

    @Test
    void codesHaveTheirValues() {
        GeneratedCode code = compile();
        expect(code, "SESSION_EXPIRED", false, "FATAL", Integer.MAX_VALUE, "*/ \" + \\u0022 $S {@code \n <b>");
        expect(code, "SERVICE_RESTART", true, "INFO", 0, "");
        expect(code, "TRY_AGAIN_LATER", false, "WARNING", 0, "");
        expect(code, "TIMEOUT", false, "WARNING", 0, "");
    }

    @Test
    void parentsThatDeclareOneOtherwiseAreAnError() {
        tree(CHILD.replace("{type: boolean, default: false}", "{type: boolean, default: true}"))
                .compile()
                .requireError("AttributeClash", "\"resumable\"", "house.yaml:5:3")
                .requireNothingWritten();
    }

    private static void expect(
            GeneratedCode code, String constant, boolean resumable, String severity, int attempts, String hint) {
        Enum<?> closeCode = code.constant(constant);
        assertEquals(resumable, code.on(closeCode, "resumable"), constant);
        assertEquals(severity, code.on(closeCode, "severity").toString(), constant);
        assertEquals(attempts, code.on(closeCode, "maxAttempts"), constant);
        assertEquals(hint, code.on(closeCode, "x509Hint"), constant);
    }

    private GeneratedCode compile() {
        return tree(CHILD).compile().requireSuccess();
    }

    private SourceTree tree(String child) {
        return new SourceTree(folder)
                .registry("house.yaml", HOUSE)
                .registry("codes.yaml", child)
                .host("(\"codes.yaml\")");
    }
}
