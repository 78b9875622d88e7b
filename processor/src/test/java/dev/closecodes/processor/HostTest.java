package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may carry the annotation, under which names things are generated, and which options there are. */
class HostTest {

    private static final String ANNOTATION = "@dev.closecodes.CloseCodeRegistry";
    private static final List<String> STRICT = List.of("-Xlint:all", "-Werror");

    @TempDir
    Path folder;

    private SourceTree tree() {
        return new SourceTree(folder);
    }

    private static void assertError(GeneratedCode code, String... words) {
        assertTrue(
                code.errors().stream().anyMatch(error -> List.of(words).stream().allMatch(error::contains)),
                () -> List.of(words) + " in " + code.messages());
    }

    /** That an error kept everything from being written. */
    private static void assertNothingWritten(GeneratedCode code) {
        assertFalse(code.succeeded());
        assertEquals(Map.of(), code.files("generated"));
        assertEquals(Map.of(), code.files("classes"));
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
            assertError(code, "[UnsupportedHost]", "Nested");
            assertNothingWritten(code);
        }
    }

    @Test
    void twoHostsOfOnePackageAreAnErrorAtBoth() {
        GeneratedCode code = tree().host("")
                .source("com/acme/chat/Host.java", "package com.acme.chat;\n" + ANNOTATION + "\nclass Host {}\n")
                .compile();
        assertEquals(2, code.errors().size(), code.errors()::toString);
        assertError(code, "[NameTaken]", "com.acme.chat.CloseCode would be generated for com.acme.chat.Host too");
        assertError(code, "[NameTaken]", "com.acme.chat.CloseCode would be generated for com.acme.chat too");
        assertEquals(
                List.of("Host.java", "package-info.java"),
                code.places().stream().sorted().toList());
        assertNothingWritten(code);
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
        assertError(code, "[NameTaken]", "VOICECloseCode");
        assertError(code, "[NameTaken]", "VoiceCloseCode");
        assertNothingWritten(code);
    }

    @Test
    void prefixThatIsNoBeginningOfANameIsAnError() {
        for (String prefix : List.of("1", "my-", "a.b", " ", "\\u00dc", "a$")) {
            GeneratedCode code = tree().host("(prefix = \"" + prefix + "\")").compile();
            assertEquals(1, code.errors().size(), prefix);
            assertError(code, "[Prefix]");
            assertNothingWritten(code);
        }
        tree().host("(prefix = \"_a1\")").compile().requireSuccess().type("_a1CloseCode");
    }

    @Test
    void typeOfTheUserIsNotReplaced() {
        for (String name : List.of("CloseCode", "CloseCodeRange", "CloseCodes", "CloseCodeText", "CloseEvent")) {
            GeneratedCode code = tree().host("")
                    .source("com/acme/chat/" + name + ".java", "package com.acme.chat;\nenum " + name + " { ONE }\n")
                    .compile();
            assertError(code, "[NameTaken]", "com.acme.chat." + name + " is there already");
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
        assertError(code, "[NameTaken]", "com.acme.chat.CloseEvent is there already");
        assertNothingWritten(code);
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
        assertNothingWritten(code);
    }

    @Test
    void processingAloneWritesSourcesAndResources() {
        GeneratedCode code = tree().host("").options("-proc:only").compile().requireSuccess();
        assertEquals(
                6,
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
        assertError(code, "[UnknownLanguage]", "\"se\"", "en, es, fr, de, zh", "add it there, or leave it out here");
        assertNothingWritten(code);
    }

    @Test
    void optionsHaveNamesAndValues() {
        Map<String, List<String>> errors = Map.of(
                "closecodes.bundels=false", List.of("closecodes.bundels", "did you mean \"closecodes.bundles\""),
                "closecodes.bundles=flase", List.of("flase", "did you mean \"false\"?"),
                "closecodes.docs=htlm", List.of("htlm", "did you mean \"html\"?"),
                "closecodes.path", List.of("closecodes.path"),
                "closecodes.docs", List.of("closecodes.docs"),
                "closecodes.bundles", List.of("closecodes.bundles"),
                "closecodes.path=", List.of("no absolute folder"),
                "closecodes.docs=html,none", List.of("let it stand alone"),
                "closecodes.colour=red", List.of("there is no option", "closecodes.path"));
        errors.forEach((option, words) -> {
            GeneratedCode code = tree().host("").options("-A" + option).compile();
            assertEquals(1, code.errors().size(), () -> option + ": " + code.messages());
            assertError(code, "[UnknownOption]");
            assertError(code, words.toArray(String[]::new));
            assertNothingWritten(code);
        });
    }

    @Test
    void optionsOfOthersAreTheirs() {
        tree().host("")
                .options("-Aother.option=1", "-Aclosecodesque=1", "-Aclosecodes.docs=none")
                .compile()
                .requireSuccess();
    }

    @Test
    void bundlesMayBeLeftOut() {
        GeneratedCode code =
                tree().host("").options("-Aclosecodes.bundles=false").compile().requireSuccess();
        assertFalse(code.files("classes").keySet().stream().anyMatch(name -> name.endsWith(".properties")));
    }

    @Test
    void compilationWithoutAHostIsLeftInPeace() {
        GeneratedCode code = tree().source("com/acme/Other.java", "package com.acme;\nclass Other {}\n")
                .options(STRICT.toArray(String[]::new))
                .options("-Aclosecodes.path=" + folder, "-Aclosecodes.docs=none", "-Aclosecodes.bundles=false")
                .compile();
        assertEquals(List.of(), code.messages());
    }

    @Test
    void unknownFrameworkIsAnError() {
        GeneratedCode code = tree().host("(interop = \"NETTTY\")").compile();
        assertError(code, "NETTTY", "did you mean \"NETTY\"");
        assertNothingWritten(code);
    }
}
