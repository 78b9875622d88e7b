package dev.closecodes.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README: its ten lines of Spring compile, and the page imports what is generated. */
class ReadmeFrameworksTest {

    private static final String IMPORTS = """
        package com.acme.chat;

        import java.io.IOException;
        import org.slf4j.*;
        import org.springframework.web.socket.*;
        import org.springframework.web.socket.handler.TextWebSocketHandler;

        """;

    private static final Pattern ANNOTATION = Pattern.compile("`(@CloseCodeRegistry\\(.*interop.*\\))`");
    private static final Pattern IMPORT = Pattern.compile("import \\{ (.*) } from '/(.*)'");

    @TempDir
    Path folder;

    private Document readme;
    private SampleProject project;

    @BeforeEach
    void compile() throws IOException {
        readme = Document.read("README.md");
        Matcher annotation = ANNOTATION.matcher(readme.section("In Spring Boot").text());
        assertTrue(annotation.find());
        project = new SampleProject(folder)
                .java(List.of(
                        annotation.group(1) + "\npackage com.acme.chat;\n\nimport dev.closecodes.*;\n",
                        IMPORTS + readme.section("In Spring Boot").block("java")))
                .resource("com/acme/chat/codes.yaml", readme.block("yaml"))
                .compile();
    }

    @Test
    void theHandlerIsAClass() {
        assertTrue(Files.exists(project.classes().resolve("com/acme/chat/ChatHandler.class")));
    }

    @Test
    void thePageImportsWhatTheModuleExports() throws IOException {
        Matcher imported = IMPORT.matcher(readme.section("In the browser").block("html"));
        assertTrue(imported.find());
        String module =
                Files.readString(project.classes().resolve("META-INF/resources").resolve(imported.group(2)));

        for (String name : imported.group(1).split(", ", -1)) {
            assertEquals(
                    1,
                    Pattern.compile("(?m)^export (const|function|async function) " + name + "\\b")
                            .matcher(module)
                            .results()
                            .count(),
                    name);
        }
    }
}
