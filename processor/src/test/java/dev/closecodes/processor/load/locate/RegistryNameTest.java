package dev.closecodes.processor.load.locate;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryNameTest {

    @ParameterizedTest
    @CsvSource({
        "C:codes.yaml, a URL or names a drive",
        "https://example.com/codes.yaml, a URL or names a drive",
        "\\codes.yaml, has a backslash",
        "chat\\codes.yaml, has a backslash",
        "/codes.yaml, is absolute",
        "../codes.yaml, has a segment",
        "chat/./codes.yaml, has a segment",
        "chat//codes.yaml, has a segment",
        "chat/, has a segment"
    })
    void aNameThatLeadsElsewhereIsRefused(String name, String flaw) {
        String said = Objects.requireNonNull(RegistryName.flaw(name));
        assertTrue(said.startsWith("\"" + name + "\" ") && said.contains(flaw), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes\u0000.yaml", "codes\n.yaml", "\u0085.yaml"})
    void aControlCharacterIsRefusedAndNotShown(String name) {
        assertTrue(Objects.requireNonNull(RegistryName.flaw(name)).startsWith("the name has a control character"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes.yaml", "chat/codes.yml", "..codes.yaml", "códigos de cierre.yaml"})
    void aNameThatGoesDownIsTaken(String name) {
        assertNull(RegistryName.flaw(name));
    }
}
