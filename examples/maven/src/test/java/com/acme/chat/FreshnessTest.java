package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.RegistryFingerprint;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    /** Fails when the classes were made of another codes.yaml, or by another processor, than there is now. */
    @Test
    void closeCodesAreMadeOfTheirRegistry() throws ReflectiveOperationException {
        // From the class itself: of a constant in the source, the compiler would make a copy.
        Object compiled = CloseCodes.class.getField("REGISTRY_HASH").get(null);
        List<Path> folders = List.of(Path.of("src/main/resources"));
        assertEquals(RegistryFingerprint.of("com.acme.chat", "codes.yaml", folders), Optional.of(compiled));
    }
}
