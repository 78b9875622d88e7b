package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Makefile of the javac example compiles when a registry has changed, and only when something has. */
class MakeTest {

    private static final String UP_TO_DATE = "make: 'out/.compiled' is up to date.\n";
    private static final String COMPILED = "touch .started\n./build\nmv .started out/.compiled\n";

    private final Project example = Project.copy("examples/javac", "make");

    @BeforeEach
    void takeJars() throws IOException {
        Path lib = Files.createDirectories(example.folder().resolve("lib"));
        for (String name : List.of("closecodes-annotations", "closecodes-processor")) {
            Files.copy(LocalRepository.jar(name), lib.resolve(name + ".jar"));
        }
    }

    @Test
    void registryIsAPrerequisiteAndSoIsWhatItExtends() {
        String expected = ExamplesTest.expected(example);
        assertEquals(COMPILED, make());
        assertEquals(UP_TO_DATE, make());
        assertEquals(expected, run());

        edit("src/com/acme/chat/house.yaml", "Account closed", "Account gone");
        assertEquals(COMPILED, make());
        edit("src/com/acme/chat/codes.yaml", "Room closed", "Room gone");
        assertEquals(COMPILED, make());
        assertEquals(UP_TO_DATE, make());
        assertEquals(expected.replace("closed,", "gone,"), run());
    }

    private void edit(String file, String from, String to) {
        example.edit(file, from, to);
    }

    private String make() {
        return Command.run(example.folder(), Map.of("LC_ALL", "C"), "make")
                .succeeded()
                .output();
    }

    private String run() {
        return Command.run(example.folder(), Map.of(), Command.jdk("java"), "-cp", "out", "com.acme.chat.Main")
                .succeeded()
                .output();
    }
}
