package dev.closecodes.processor.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may carry the annotation, and what is made of it. */
class HostTest {

    private static final String ANNOTATION = "@dev.closecodes.CloseCodeRegistry";
    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    @TempDir
    Path folder;

    private SourceTree tree() {
        return new SourceTree(folder);
    }

    @Test
    void everyKindOfTopLevelTypeMayBeAHost() {
        for (String kind : List.of(
                "class Host {}",
                "interface Host {}",
                "enum Host { ONE }",
                "record Host(int code) {}",
                "abstract class Host<T> { class Inner {} }",
                "@interface Host {}")) {
            GeneratedCode code = new SourceTree(folder.resolve(kind.replaceAll("\\W", "_")))
                    .source("com/acme/chat/Host.java", "package com.acme.chat;\n" + ANNOTATION + " " + kind + "\n")
                    .options(STRICT.toArray(String[]::new))
                    .compile();
            assertEquals(List.of(), code.messages(), kind);
            assertEquals("NORMAL_CLOSURE", code.find(1000).orElseThrow().name(), kind);
        }
    }

    @Test
    void unnamedPackageMayHaveAHost() {
        GeneratedCode code = tree().source("Host.java", ANNOTATION + " class Host {}\n")
                .compile()
                .requireSuccess()
                .in("");
        assertTrue(code.ask("isSendable", 1000));
        assertTrue(code.files("classes").containsKey("CloseCodeMessages_de.properties"));
    }

    @Test
    void nestedTypeIsRefused() {
        for (String outer : List.of(
                "class Outer { " + ANNOTATION + " static class Nested {} }",
                "interface Outer { " + ANNOTATION + " enum Nested { ONE } }")) {
            GeneratedCode code = tree().source("com/acme/chat/Outer.java", "package com.acme.chat;\n" + outer + "\n")
                    .compile();
            assertEquals(1, code.errors().size());
            code.requireError("[UnsupportedHost]", "Nested");
            code.requireNothingWritten();
        }
    }

    @Test
    void twoPackagesAreTwoRegistries() {
        GeneratedCode code = tree().registry(
                        "one/codes.yaml",
                        Registries.extending(List.of("en"), "codes:\n" + Registries.code(4001, "A", List.of("en"))))
                .registry(
                        "two/codes.yaml",
                        Registries.extending(List.of("en"), "codes:\n" + Registries.code(4001, "B", List.of("en"))))
                .host("one", "(\"codes.yaml\")")
                .host("two", "(\"codes.yaml\")")
                .compile()
                .requireSuccess();
        assertEquals("A", code.in("one").find(4001).orElseThrow().name());
        assertEquals("B", code.in("two").find(4001).orElseThrow().name());
    }

    @Test
    void errorInOneRegistryKeepsTheOtherFromBeingWrittenToo() {
        GeneratedCode code = tree().registry("one/codes.yaml", Registries.extending(List.of("en"), ""))
                .registry("two/codes.yaml", "schema: 2\n")
                .host("one", "(\"codes.yaml\")")
                .host("two", "(\"codes.yaml\")")
                .compile();
        code.requireNothingWritten();
    }

    @Test
    void processingAloneWritesSourcesAndResources() {
        GeneratedCode code = tree().host("").options("-proc:only").compile().requireSuccess();
        assertEquals(
                5,
                code.files("generated").keySet().stream()
                        .filter(name -> name.endsWith(".java"))
                        .count());
        assertTrue(code.files("classes").containsKey("com/acme/chat/CloseCodeMessages.properties"));
        assertFalse(code.files("classes").containsKey("com/acme/chat/CloseCode.class"));
    }

    @Test
    void unknownLanguageIsAnErrorWithTheListedOnes() {
        GeneratedCode code = tree().host("(languages = {\"zh\", \"se\"})").compile();
        assertEquals(1, code.errors().size());
        code.requireError("[UnknownLanguage]", "\"se\"", "en, es, fr, de, zh", "add it there, or leave it out here");
        code.requireNothingWritten();
    }

    @Test
    void unknownFrameworkIsAnError() {
        GeneratedCode code = tree().host("(interop = \"NETTTY\")").compile();
        code.requireError("NETTTY", "did you mean \"NETTY\"");
        code.requireNothingWritten();
    }
}
