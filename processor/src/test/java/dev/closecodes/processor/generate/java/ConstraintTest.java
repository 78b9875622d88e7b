package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Frameworks;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.OriginRecorder;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the constraint of Jakarta Validation needs beside the types: names and messages. */
class ConstraintTest {

    private static final String BUNDLE = "ContributorValidationMessages.properties";

    @TempDir
    Path folder;

    private SourceTree tree(String name) {
        SourceTree tree = new SourceTree(folder.resolve(name));
        Frameworks.allJars().forEach(tree::onClassPath);
        return tree;
    }

    @Test
    void constraintsOfTwoHostsShareTheirMessages() {
        OriginRecorder recorder = new OriginRecorder();
        SourceTree tree = tree("two")
                .host("(languages = {\"en\", \"de\"}, interop = \"JAKARTA_VALIDATION\")")
                .source(
                        "com/acme/chat/Voice.java",
                        "package com.acme.chat;\n@dev.closecodes.CloseCodeRegistry(prefix = \"Voice\", languages ="
                                + " {\"en\", \"fr\"}, interop = \"JAKARTA_VALIDATION\")\ninterface Voice {}\n");
        SortedMap<String, String> together =
                bundles(tree.with(() -> List.of(recorder.processor())).compile().requireSuccess());
        assertEquals(
                List.of(BUNDLE, bundle("de"), bundle("en"), bundle("fr")),
                together.keySet().stream().sorted().toList());
        recorder.origins().forEach((name, elements) -> assertEquals(1, elements.size(), name));
        // Whoever writes a file, it is the same: an incremental build compiles one host without the other.
        SortedMap<String, String> one = bundles(
                tree("one").host("(interop = \"JAKARTA_VALIDATION\")").compile().requireSuccess());
        together.forEach((name, text) -> assertEquals(one.get(name), text, name));
    }

    private static String bundle(String language) {
        return BUNDLE.replace(".", "_" + language + ".");
    }

    private static SortedMap<String, String> bundles(GeneratedCode code) {
        SortedMap<String, String> bundles = new TreeMap<>(code.files("classes"));
        bundles.keySet().removeIf(name -> !name.startsWith("Contributor"));
        return bundles;
    }

    // Braces and dollar signs are parameters and expressions in a message, a backslash is an escape.
    @Test
    void messagesAreTextAndNothingElse() {
        GeneratedCode code = tree("messages")
                .host("(interop = \"JAKARTA_VALIDATION\")")
                .compile()
                .requireSuccess();
        assertEquals(6, bundles(code).size());
        bundles(code).forEach((name, text) -> {
            assertTrue(text.matches("[\n -~]*"), name);
            String unescaped = text.replaceAll("\\\\u[0-9a-f]{4}", "");
            assertFalse(unescaped.matches("(?s).*[{}$\\\\].*"), name);
        });
    }

    @Test
    void bundleOfTheUserIsNotReplaced() {
        SourceTree tree =
                tree("taken").host("(interop = \"JAKARTA_VALIDATION\")").file("classes/" + BUNDLE, "a=b\n");
        GeneratedCode code = tree.compile();
        code.requireError("[NameTaken]", BUNDLE, "ValidationMessages.properties", "-Aclosecodes.bundles=false");
        assertEquals(Map.of(BUNDLE, "a=b\n"), code.files("classes"));
        tree.options("-Aclosecodes.bundles=false").compile().requireSuccess();
        assertEquals("a=b\n", code.files("classes").get(BUNDLE));
    }

    @Test
    void bundleOfAnEarlierBuildIsNoObstacle() {
        SourceTree tree = tree("again").host("(interop = \"JAKARTA_VALIDATION\")");
        SortedMap<String, String> first = bundles(tree.compile().requireSuccess());
        assertEquals(first, bundles(tree.compile().requireSuccess()));
    }

    @Test
    void typesOfTheConstraintMayNotBeThereAlready() {
        for (String name : List.of("SendableCloseCode", "SendableCloseCodeValidator")) {
            String source = "package com.acme.chat;\nenum " + name + " { ONE }\n";
            tree(name)
                    .host("(interop = \"JAKARTA_VALIDATION\")")
                    .source("com/acme/chat/" + name + ".java", source)
                    .compile()
                    .requireError("[NameTaken]", name);
            tree(name + "Unasked")
                    .host("(interop = \"NETTY\")")
                    .source("com/acme/chat/" + name + ".java", source)
                    .compile()
                    .requireSuccess();
        }
    }
}
