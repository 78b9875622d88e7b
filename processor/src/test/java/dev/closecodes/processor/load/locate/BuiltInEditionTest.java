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

class BuiltInEditionTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {"standard", "standard@1", "protocol", "protocol@1", "pusher", "discord-gateway@1"})
    void anEditionThatExistsIsTaken(String name) {
        assertTrue(BuiltInRegistry.named(name).isPresent() && exists(name));
        assertEquals(List.of(), problems.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard@2", "standard@", "standard@01", "protocol@0", "pusher@2"})
    void anotherEditionIsRefused(String name) {
        assertTrue(BuiltInRegistry.named(name).isPresent());
        assertFalse(exists(name));
        assertEquals(1, problems.all().size());
    }

    @Test
    void anotherNameIsAFile() {
        assertFalse(BuiltInRegistry.named("standard.yaml").isPresent());
    }

    private boolean exists(String name) {
        return BuiltInRegistry.named(name)
                .orElseThrow()
                .exists(new Located<>(name, new Position("codes.yaml", 2, 10, 8, "")), problems);
    }
}
