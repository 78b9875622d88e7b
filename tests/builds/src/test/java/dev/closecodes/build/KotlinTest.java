package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The Kotlin example: kapt runs before Maven copies resources, so a copy would be missing first, and old later. */
class KotlinTest {

    @Test
    void cleanBuildIsRightAndSoIsTheOneAfterAnEdit() {
        Project example = ExamplesTest.copy("kotlin");
        String expected = ExamplesTest.expected(example);
        assertEquals(expected, example.script("run"));

        // A file that the registry extends, whose change nothing but kapt's own run can notice.
        example.edit("src/main/resources/com/acme/chat/house.yaml", "Konto geschlossen", "Konto zu");
        assertEquals(expected.replace("Konto geschlossen", "Konto zu"), example.script("run"));
    }
}
