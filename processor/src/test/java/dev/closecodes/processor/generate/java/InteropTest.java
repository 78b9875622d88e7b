package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.support.Frameworks;
import dev.closecodes.processor.support.SampleRegistries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code interop} names is generated and compiles for everybody; what the rest of it does, tests/stacks runs. */
class InteropTest {

    private static final String ALL = Arrays.stream(Framework.values())
            .map(framework -> "\"" + framework + "\"")
            .collect(Collectors.joining(", ", "interop = {", "}"));
    private static final String BUNDLE = "ContributorValidationMessages.properties";
    private static final List<String> STRICT =
            List.of("-Xlint:all,-processing,-options", "-Werror", "-Xdoclint:all/public");

    @TempDir
    Path folder;

    private SourceTree tree(String name) {
        SourceTree tree = new SourceTree(folder.resolve(name));
        Frameworks.allJars().forEach(tree::onClassPath);
        return tree;
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsGeneratedForAnother(Framework framework) {
        SourceTree tree = new SourceTree(folder);
        Frameworks.jars(framework).forEach(tree::onClassPath);
        GeneratedCode code = tree.host("(interop = \"" + framework + "\")")
                .options(STRICT.toArray(String[]::new))
                .compile()
                .requireSuccess();
        assertEquals(List.of(), code.messages());
        for (Framework other : EnumSet.complementOf(EnumSet.of(Framework.JAVASCRIPT))) {
            assertEquals(
                    other == framework,
                    code.sources().values().stream().anyMatch(source -> source.contains("import " + other.type())),
                    other::name);
        }
        assertEquals(
                framework == Framework.JAKARTA_VALIDATION, code.files("classes").containsKey(BUNDLE));
        assertEquals(
                framework == Framework.JAVASCRIPT,
                code.files("classes").keySet().stream().anyMatch(name -> name.startsWith("META-INF/resources/")));
    }

    @Test
    void nothingIsGeneratedUnasked() {
        GeneratedCode code = tree("none").host("").compile().requireSuccess();
        assertEquals(5, code.sources().size());
        assertFalse(code.files("classes").containsKey(BUNDLE));
        assertFalse(code.sources().get("com/acme/chat/CloseCode.java").contains("from("));
    }

    @Test
    void everythingAtOnceCompilesWithoutAWarning() {
        for (String prefix : List.of("", "Voice")) {
            GeneratedCode code = tree("all" + prefix)
                    .host("(prefix = \"" + prefix + "\", " + ALL + ")")
                    .options(STRICT.toArray(String[]::new))
                    .options("--release", "17")
                    .compile()
                    .requireSuccess();
            assertEquals(List.of(), code.messages(), "processing included: the constraint's annotations are claimed");
            assertEquals(7, code.sources().size());
            code.sources().forEach((name, text) -> assertTrue(text.matches("[\n -~]*"), name));
            alone("eclipse" + prefix, code.sources(), Frameworks.allJars())
                    .with(new EclipseCompiler())
                    .options("--release", "17", "-warn:+all,-boxing,-nls,-javadoc,-allJavadoc,-static-method")
                    .compile()
                    .requireSuccess();
        }
    }

    // The lowest level that a framework's own class files allow: Spring's since 6 are Java 17's, the others' Java 8's.
    @ParameterizedTest
    @EnumSource
    void sourcesCompileFromTheLevelOfTheFramework(Framework framework) {
        GeneratedCode code = tree("first")
                .host("(interop = \"" + framework + "\")")
                .compile()
                .requireSuccess();
        int lowest = framework == Framework.SPRING_WEBSOCKET ? 17 : 8;
        for (int release : new int[] {8, 11, 17, 21, 25}) {
            if (lowest <= release && release <= Runtime.version().feature()) {
                GeneratedCode again = alone("release" + release, code.sources(), Frameworks.jars(framework))
                        .options(STRICT.toArray(String[]::new))
                        .options("--release", String.valueOf(release))
                        .compile()
                        .requireSuccess();
                assertEquals(List.of(), again.messages(), () -> "release " + release);
            }
        }
    }

    private SourceTree alone(String name, SortedMap<String, String> sources, List<Path> jars) {
        SourceTree alone = new SourceTree(folder.resolve(name)).with(List::of).options("-proc:none");
        jars.forEach(alone::onClassPath);
        sources.forEach(alone::source);
        return alone;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JAVASCRIPT")
    void namedModuleRequiresTheFramework(Framework framework) {
        GeneratedCode without = module("without", framework, "");
        without.requireError(
                "[MissingFramework]",
                framework.dependency(),
                "the module acme does not see",
                "\"requires transitive " + framework.module() + ";\"");
        without.requireNothingWritten();
        assertEquals(
                List.of(),
                module("with", framework, " requires transitive " + framework.module() + ";")
                        .requireSuccess()
                        .messages());
    }

    // Spring's jar is an automatic module, about which javac's lint has words of its own.
    private GeneratedCode module(String name, Framework framework, String requires) {
        return new SourceTree(folder.resolve(name))
                .host("(interop = \"" + framework + "\")")
                .source(
                        "module-info.java",
                        "/** Chat. */\nmodule acme { requires static dev.closecodes; exports com.acme.chat;" + requires
                                + " }\n")
                .options("-Xlint:all,-processing,-requires-automatic,-requires-transitive-automatic", "-Werror")
                .options(
                        "--module-path",
                        Stream.concat(
                                        Stream.of(SourceTree.annotations()),
                                        Stream.of(Framework.values()).flatMap(other -> Frameworks.jars(other).stream()))
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)))
                .compile();
    }

    @Test
    void typesOfThePackageDoNotHideThoseOfAFramework() {
        SourceTree tree = tree("hidden").host("(" + ALL + ")");
        for (String name : List.of(
                "CloseReason",
                "CloseStatus",
                "WebSocketCloseStatus",
                "Constraint",
                "Payload",
                "ConstraintValidator",
                "Documented",
                "Repeatable",
                "Retention",
                "Target",
                "ElementType",
                "By",
                "List",
                "Class",
                "Number",
                "Short",
                "Integer")) {
            tree.source(
                    "com/acme/chat/" + name + ".java", "package com.acme.chat;\npublic final class " + name + " {}\n");
        }
        tree.compile().requireSuccess();
    }

    @Test
    void namesOfConstantsClashWithNothing() {
        for (String yaml : SampleRegistries.all().toList()) {
            tree("names" + yaml.hashCode())
                    .registry("codes.yaml", yaml)
                    .host("(value = \"codes.yaml\", " + ALL + ")")
                    .compile()
                    .requireSuccess();
        }
    }
}
