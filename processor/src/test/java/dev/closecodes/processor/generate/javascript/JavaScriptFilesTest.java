package dev.closecodes.processor.generate.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the files go when there are several hosts, or when something else is there already. */
class JavaScriptFilesTest {

    private static final String FOLDER = "META-INF/resources/close-codes/com.acme.chat/";

    @TempDir
    Path folder;

    private SourceTree tree() {
        return new SourceTree(folder)
                .host("(interop = \"JAVASCRIPT\")")
                .options("-Aclosecodes.docs=none", "-Aclosecodes.bundles=false");
    }

    private static SortedMap<String, String> scripts(GeneratedCode code) {
        SortedMap<String, String> files = new TreeMap<>(code.files("classes"));
        files.keySet().removeIf(name -> !name.startsWith("META-INF/resources/"));
        return files;
    }

    @Test
    void hostsOfAPackageShareItsPackageJson() {
        SortedMap<String, String> alone = scripts(tree().compile().requireSuccess());
        SortedMap<String, String> both = scripts(tree().source(
                        "com/acme/chat/Voice.java",
                        "package com.acme.chat;\n@dev.closecodes.CloseCodeRegistry(prefix = \"Voice\", interop = \"JAVASCRIPT\")\n"
                                + "class Voice {}\n")
                .compile()
                .requireSuccess());
        assertEquals(2 * alone.size() - 1, both.size(), both.keySet()::toString);
        alone.forEach((name, content) -> assertEquals(content, both.get(name), name));
        assertTrue(both.containsKey(FOLDER + "voice-close-codes.js"));
        assertTrue(both.get(FOLDER + "voice-close-codes.js").contains("'./voice-close-codes-texts/en.js'"));
    }

    @Test
    void packageJsonOfTheUserIsNotReplaced() {
        String name = FOLDER + "package.json";
        GeneratedCode code = tree().file("classes/" + name, "{}\n").compile();
        code.requireError("[NameTaken]", name, "move it to another folder");
        assertEquals(Map.of(name, "{}\n"), code.files("classes"));
    }

    @Test
    void packageJsonOfAnEarlierBuildIsNoObstacle() {
        SortedMap<String, String> first = scripts(tree().compile().requireSuccess());
        assertEquals(first, scripts(tree().compile().requireSuccess()));
    }
}
