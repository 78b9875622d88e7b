package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of examples/chat is checked against the types of its codes.yaml, by its own jsconfig.json. */
class ChatTypesTest {

    private static final Path CHAT = Path.of("../../examples/chat");
    private static final Path COPY = Path.of("target/node/chat").toAbsolutePath();
    private static final String REGISTRY = "src/main/resources/com/example/chat/codes.yaml";

    private static NodeProject.Run check(String yaml) throws Exception {
        NodeProject.install();
        GeneratedModule.deleteAll(COPY);
        List<String> languages = List.of("en", "es", "fr", "de", "zh");
        GeneratedModule module = GeneratedModule.of("com.example.chat", "", languages, yaml);
        copy(CHAT.resolve("src/main/resources/page"), COPY.resolve("src/main/resources/page"));
        copy(module.classes(), COPY.resolve("target/classes"));
        Files.copy(CHAT.resolve("jsconfig.json"), COPY.resolve("jsconfig.json"));
        return NodeProject.tool("tsc", "-p", "chat/jsconfig.json", "--pretty", "false");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void pageUsesConstantsThatExist() throws Exception {
        NodeProject.Run run = check(Files.readString(CHAT.resolve(REGISTRY)));
        assertEquals("", run.output());
        assertEquals(0, run.code());
    }

    @Test
    void renamedConstantBreaksThePage() throws Exception {
        String yaml = Files.readString(CHAT.resolve(REGISTRY));
        NodeProject.Run run = check(yaml.replace("name: KICKED", "name: SENT_AWAY"));
        assertEquals(2, run.code(), run::output);
        assertTrue(
                run.output().matches("(?s)chat/src/main/resources/page/chat\\.js\\(\\d+,\\d+\\): error .*'KICKED'.*"),
                run::output);
    }
}
