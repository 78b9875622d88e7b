package dev.closecodes.processor.generate.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.SampleRegistries;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a native image is told of the bundles: that they are there, all of them, and nothing else. */
class ReachabilityMetadataTest {

    private static final String FOLDER = "META-INF/native-image/dev.closecodes/";
    private static final String FILE = "/reachability-metadata.json";

    @TempDir
    Path folder;

    private SortedMap<String, String> classes(String packageName, String arguments) {
        return new SourceTree(folder)
                .registry("codes.yaml", SampleRegistries.everyKey())
                .host(packageName, arguments)
                .compile()
                .requireSuccess()
                .files("classes");
    }

    private static Map<String, List<String>> entries(String json) {
        Map<String, List<String>> entries = new TreeMap<>();
        JsonNode file = new ObjectMapper().readTree(json);
        assertEquals(List.of("resources"), List.copyOf(file.propertyNames()));
        for (JsonNode entry : file.get("resources")) {
            String kind = String.join(" and ", entry.propertyNames());
            entries.computeIfAbsent(kind, key -> new ArrayList<>())
                    .add(entry.get(kind).stringValue());
        }
        return entries;
    }

    private static void assertNames(SortedMap<String, String> classes, String bundle) {
        String json = classes.get(FOLDER + bundle + FILE);
        List<String> files = classes.keySet().stream()
                .filter(name -> name.endsWith(".properties"))
                .toList();
        assertTrue(files.size() > 2, files::toString);
        assertTrue(json.chars().allMatch(c -> c < 0x80), json);
        Map<String, List<String>> entries = entries(json);
        assertEquals(List.of(bundle), entries.remove("bundle"));
        assertEquals(files, entries.remove("glob").stream().sorted().toList());
        assertEquals(Map.of(), entries);
    }

    @Test
    void namesTheBundleAndEachOfItsFiles() {
        assertNames(classes("com.acme.chat", "(\"codes.yaml\")"), "com.acme.chat.CloseCodeMessages");
    }

    @Test
    void hasThePrefix() {
        assertNames(
                classes("com.acme.chat", "(value = \"codes.yaml\", prefix = \"Voice\")"),
                "com.acme.chat.VoiceCloseCodeMessages");
    }

    @Test
    void escapesWhatIsNotAscii() {
        assertNames(classes("com.été.聊天", "(\"codes.yaml\")"), "com.été.聊天.CloseCodeMessages");
    }

    @Test
    void knowsTheUnnamedPackage() {
        SortedMap<String, String> classes = new SourceTree(folder)
                .source("Host.java", "@dev.closecodes.CloseCodeRegistry interface Host {}\n")
                .compile()
                .requireSuccess()
                .files("classes");
        assertNames(classes, "CloseCodeMessages");
    }

    @Test
    void keepsTwoHostsOfAPackageApart() {
        SortedMap<String, String> classes = new SourceTree(folder)
                .host("com.acme.chat", "(prefix = \"Text\")")
                .source(
                        "com/acme/chat/Host.java",
                        "package com.acme.chat;\n@dev.closecodes.CloseCodeRegistry(prefix = \"Voice\")\ninterface Host {}\n")
                .compile()
                .requireSuccess()
                .files("classes");
        assertEquals(
                List.of(
                        FOLDER + "com.acme.chat.TextCloseCodeMessages" + FILE,
                        FOLDER + "com.acme.chat.VoiceCloseCodeMessages" + FILE),
                classes.keySet().stream().filter(name -> name.endsWith(FILE)).toList());
    }
}
