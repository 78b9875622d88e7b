package dev.closecodes.processor.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.support.Frameworks;
import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.OtherProcessor;
import dev.closecodes.support.Processors;
import dev.closecodes.support.SourceTree;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of generated types that are taken, and the prefix that makes room. */
class NameTakenTest {

    private static final String ANNOTATION = "@dev.closecodes.CloseCodeRegistry";

    @TempDir
    Path folder;

    private SourceTree tree() {
        return new SourceTree(folder);
    }

    @Test
    void twoHostsOfOnePackageAreAnErrorAtBoth() {
        GeneratedCode code = tree().host("")
                .source("com/acme/chat/Host.java", "package com.acme.chat;\n" + ANNOTATION + "\nclass Host {}\n")
                .compile();
        assertEquals(2, code.errors().size(), code.errors()::toString);
        code.requireError("[NameTaken]", "com.acme.chat.CloseCode would be generated for com.acme.chat.Host too");
        code.requireError("[NameTaken]", "com.acme.chat.CloseCode would be generated for com.acme.chat too");
        assertEquals(
                List.of("Host.java", "package-info.java"),
                code.positions().stream().sorted().toList());
        code.requireNothingWritten();
    }

    @Test
    void typeIsFoundWhereThereAreNoModules() {
        GeneratedCode code = tree().host("")
                .source("com/acme/chat/CloseEvent.java", "package com.acme.chat;\nclass CloseEvent {}\n")
                .options("--release", "8")
                .compile();
        assertEquals(1, code.errors().size(), code.errors()::toString);
        code.requireError("[NameTaken]", "com.acme.chat.CloseEvent is there already");
    }

    @Test
    void prefixTellsTwoHostsOfOnePackageApart() {
        GeneratedCode code = tree().host("(prefix = \"Voice\")")
                .source("com/acme/chat/Host.java", "package com.acme.chat;\n" + ANNOTATION + "\nclass Host {}\n")
                .compile()
                .requireSuccess();
        for (String type : List.of("CloseCode", "CloseCodeRange", "CloseCodes", "CloseCodeText", "CloseEvent")) {
            code.type(type);
            code.type("Voice" + type);
        }
        assertTrue(code.files("classes").containsKey("com/acme/chat/VoiceCloseCodeMessages_fr.properties"));
        assertEquals(
                "VoiceCloseEvent[code=1, reason=, wasClean=false]",
                code.call("VoiceCloseEvent", "of", 1, null, false).toString());
    }

    @Test
    void prefixesThatDifferInCaseAloneAreAnError() {
        GeneratedCode code = tree().host("(prefix = \"Voice\")")
                .source(
                        "com/acme/chat/Host.java",
                        "package com.acme.chat;\n" + ANNOTATION + "(prefix = \"VOICE\")\nclass Host {}\n")
                .compile();
        assertEquals(2, code.errors().size(), code.errors()::toString);
        code.requireError("[NameTaken]", "VOICECloseCode");
        code.requireError("[NameTaken]", "VoiceCloseCode");
        code.requireNothingWritten();
    }

    @Test
    void prefixThatMakesTheConstraintOfAnotherIsAnErrorAtBoth() {
        GeneratedCode code = tree().onClassPath(
                        Frameworks.jars(Framework.JAKARTA_VALIDATION).get(0))
                .host("(interop = \"JAKARTA_VALIDATION\")")
                .source(
                        "com/acme/chat/Host.java",
                        "package com.acme.chat;\n" + ANNOTATION + "(prefix = \"Sendable\")\nclass Host {}\n")
                .compile();
        assertEquals(2, code.errors().size(), code.errors()::toString);
        code.requireError("[NameTaken]", "com.acme.chat.SendableCloseCode would be generated for com.acme.chat.Host");
        code.requireError("[NameTaken]", "com.acme.chat.SendableCloseCode would be generated for com.acme.chat too");
        code.requireNothingWritten();
    }

    @Test
    void packageOfThatNameIsAnError() {
        GeneratedCode code = tree().host("")
                .source("com/acme/chat/CloseEvent/One.java", "package com.acme.chat.CloseEvent;\nclass One {}\n")
                .compile();
        assertEquals(1, code.errors().size(), code.errors()::toString);
        code.requireError("[NameTaken]", "com.acme.chat.CloseEvent is a package");
        code.requireNothingWritten();
    }

    @Test
    void typeThatAnotherProcessorMakesIsAnError() {
        OtherProcessor other = new OtherProcessor("*", (annotations, round, environment) -> {
            if (!annotations.isEmpty()) {
                try (Writer out = environment
                        .getFiler()
                        .createSourceFile("com.acme.chat.CloseEvent")
                        .openWriter()) {
                    out.write("package com.acme.chat;\nclass CloseEvent {}\n");
                } catch (IOException exception) {
                    throw new UncheckedIOException(exception);
                }
            }
        });
        GeneratedCode code = tree().host("")
                .with(() -> List.of(other, Processors.closeCodes()))
                .compile();
        assertEquals(1, code.errors().size(), code.errors()::toString);
        code.requireError("[NameTaken]", "com.acme.chat.CloseEvent is there already: another processor");
    }

    @Test
    void prefixThatIsNoBeginningOfANameIsAnError() {
        for (String prefix : List.of("1", "my-", "a.b", " ", "\\u00dc", "a$")) {
            GeneratedCode code = tree().host("(prefix = \"" + prefix + "\")").compile();
            assertEquals(1, code.errors().size(), prefix);
            code.requireError("[Prefix]");
            code.requireNothingWritten();
        }
        tree().host("(prefix = \"_a1\")").compile().requireSuccess().type("_a1CloseCode");
    }

    @Test
    void typeOfTheUserIsNotReplaced() {
        for (String name : List.of("CloseCode", "CloseCodeRange", "CloseCodes", "CloseCodeText", "CloseEvent")) {
            GeneratedCode code = tree().host("")
                    .source("com/acme/chat/" + name + ".java", "package com.acme.chat;\nenum " + name + " { ONE }\n")
                    .compile();
            code.requireError("[NameTaken]", "com.acme.chat." + name + " is there already");
            assertFalse(code.succeeded());
            assertEquals(Map.of(), code.files("generated"));
        }
    }

    @Test
    void typeOfALibraryIsNotHidden() {
        new SourceTree(folder.resolve("library"))
                .source("com/acme/chat/CloseEvent.java", "package com.acme.chat;\npublic class CloseEvent {}\n")
                .compile()
                .requireSuccess();
        GeneratedCode code =
                tree().host("").onClassPath(folder.resolve("library/classes")).compile();
        code.requireError("[NameTaken]", "com.acme.chat.CloseEvent is there already");
        code.requireNothingWritten();
    }

    @Test
    void ownOutputOfAnEarlierBuildIsNoObstacle() {
        SourceTree first = tree().registry("codes.yaml", Registries.extending(List.of("en"), ""))
                .host("(\"codes.yaml\")");
        first.compile().requireSuccess();
        first.compile().requireSuccess();
        first.registry(
                "codes.yaml",
                Registries.extending(List.of("en"), "codes:\n" + Registries.code(4001, "NEW", List.of("en"))));
        GeneratedCode again = first.onClassPath(folder.resolve("classes"))
                .options("-sourcepath", folder.resolve("src") + File.pathSeparator + folder.resolve("generated"))
                .compile()
                .requireSuccess();
        assertEquals("NEW", again.find(4001).orElseThrow().name());
    }
}
