package dev.closecodes.processor.load.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardEditionTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {"standard", "standard@1"})
    void anEditionThatExistsIsTaken(String name) {
        assertTrue(StandardRegistry.isMeant(name) && exists(name));
        assertEquals(List.of(), problems.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard@2", "standard@", "standard@01"})
    void anotherEditionIsRefused(String name) {
        assertTrue(StandardRegistry.isMeant(name));
        assertFalse(exists(name));
        assertEquals(1, problems.all().size());
    }

    @Test
    void anotherNameIsAFile() {
        assertFalse(StandardRegistry.isMeant("standard.yaml"));
    }

    private boolean exists(String name) {
        return StandardRegistry.exists(new Located<>(name, new Position("codes.yaml", 2, 10, 8, "")), problems);
    }
}
