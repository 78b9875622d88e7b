package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.SampleRegistries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated sources compile for everybody, without a warning. */
class GeneratedSourcesTest {

    /** Of the Eclipse compiler's warnings those that speak of mistakes, not of taste. */
    private static final String ECLIPSE_WARNINGS = "-warn:+all,-boxing,-nls,-javadoc,-allJavadoc,-emptyBlock,"
            + "-syntheticAccess,-unqualifiedField,-paramAssign,-noEffectAssign,-switchDefault,-static-method,"
            + "-all-static-method,-localHiding,-fieldHiding,-hiding,-super,-enumIdentical,-enumSwitchPedantic,"
            + "-unlikelyEqualsArgumentType,-unsafe,-conditionAssign,-indirectStatic";

    @TempDir
    Path folder;

    private GeneratedCode generate(String yaml) {
        return SourceTree.compile(folder.resolve("first"), yaml);
    }

    /** Compiles generated sources by themselves, as if somebody had written them. */
    private SourceTree alone(String name, SortedMap<String, String> sources) {
        SourceTree tree = new SourceTree(folder.resolve(name)).with(List::of).options("-proc:none");
        sources.forEach(tree::source);
        return tree;
    }

    @ParameterizedTest
    @MethodSource("dev.closecodes.processor.support.SampleRegistries#all")
    void sourcesCompileWithoutAWarningAtEveryRelease(String yaml) {
        SortedMap<String, String> sources = generate(yaml).sources();
        assertEquals(5, sources.size());
        for (int release : List.of(8, 11, 17, 21, 25)) {
            if (release <= Runtime.version().feature()) {
                assertClean(alone("release" + release, sources), release);
                if (release > 8) {
                    assertClean(
                            alone("module" + release, sources)
                                    .source(
                                            "module-info.java",
                                            "/** Chat. */\nmodule acme { exports com.acme.chat; }\n"),
                            release);
                }
            }
        }
    }

    // Newer JDKs call release 8 obsolete, which says nothing of the sources.
    private static void assertClean(SourceTree tree, int release) {
        GeneratedCode code = tree.options(
                        "-Xlint:all,-processing" + (release == 8 ? ",-options" : ""), "-Werror", "-Xdoclint:all/public")
                .options("--release", String.valueOf(release))
                .compile();
        assertEquals(List.of(), code.messages(), () -> "release " + release);
    }

    @ParameterizedTest
    @MethodSource("dev.closecodes.processor.support.SampleRegistries#all")
    void eclipseCompilerHasNothingToSay(String yaml) {
        SortedMap<String, String> sources = generate(yaml).sources();
        GeneratedCode code = alone("eclipse", sources)
                .with(new EclipseCompiler())
                .options("--release", "11", ECLIPSE_WARNINGS)
                .compile();
        assertEquals(List.of(), code.warnings());
        assertEquals(
                "NORMAL_CLOSURE", code.requireSuccess().find(1000).orElseThrow().name());
    }

    @Test
    void processorRunsInTheEclipseCompiler() {
        GeneratedCode code = new SourceTree(folder)
                .registry("codes.yaml", SampleRegistries.everyKey())
                .host("(\"codes.yaml\")")
                .with(new EclipseCompiler())
                .options("--release", "17")
                .compile()
                .requireSuccess();
        assertEquals("OLD", code.find(4001).orElseThrow().name());
        assertEquals(generate(SampleRegistries.everyKey()).files("generated"), code.files("generated"));
    }

    @Test
    void missingFileIsAnErrorInTheEclipseCompilerToo() {
        GeneratedCode code = new SourceTree(folder)
                .host("(\"codes.yaml\")")
                .with(new EclipseCompiler())
                .options("--release", "17")
                .compile();
        assertFalse(code.succeeded());
        assertTrue(code.errors().toString().contains("[RegistryNotFound]"), code.messages()::toString);
    }

    @ParameterizedTest
    @MethodSource("dev.closecodes.processor.support.SampleRegistries#all")
    void sourcesAndBundlesAreAscii(String yaml) {
        GeneratedCode code = generate(yaml);
        code.sources().forEach((name, text) -> assertTrue(text.matches("[\n -~]*"), name));
        code.files("classes")
                .forEach((name, text) -> assertTrue(name.endsWith(".class") || text.matches("[\n -~]*"), name));
    }

    /** Without an import, a user's own String in the package would be meant (JLS section 6.4.1). */
    @Test
    void typesOfJavaLangAreImported() {
        generate(SampleRegistries.everyKey())
                .sources()
                .forEach((name, text) -> assertTrue(text.contains("\nimport java.lang.String;\n"), name));
    }

    @Test
    void typesOfThePackageDoNotHideThoseOfThePlatform() {
        SourceTree tree = new SourceTree(folder).host("");
        for (String name : List.of(
                "String",
                "Object",
                "Override",
                "Deprecated",
                "SuppressWarnings",
                "Character",
                "Enum",
                "IllegalArgumentException",
                "Optional",
                "OptionalInt",
                "List",
                "Map",
                "Arrays",
                "Collections",
                "Locale",
                "Objects",
                "EnumMap",
                "HashMap",
                "Retention",
                "Target",
                "ByName",
                "ByNumber",
                "Reconnect",
                "Generated")) {
            tree.source(
                    "com/acme/chat/" + name + ".java", "package com.acme.chat;\npublic final class " + name + " {}\n");
        }
        assertTrue(tree.compile().requireSuccess().ask("isSendable", 1000));
    }

    @Test
    void consumerNeedsNothingOfOurs() {
        generate(SampleRegistries.everyKey());
        GeneratedCode code = new SourceTree(folder.resolve("consumer"))
                .with(List::of)
                .source("Consumer.java", """
                    import com.acme.chat.*;
                    final class Consumer {
                        private Consumer() {}
                        static String describe(int code) {
                            CloseEvent event = CloseEvent.of(code, null, true);
                            CloseCode.Reconnect reconnect = event.reconnect();
                            return CloseCodes.describe(code, java.util.Locale.ROOT).title() + reconnect;
                        }
                    }
                    """)
                .options(
                        "-Xlint:all,-processing",
                        "-Werror",
                        "-proc:none",
                        "-cp",
                        folder.resolve("first/classes").toString())
                .compile();
        assertEquals(List.of(), code.messages());
    }
}
