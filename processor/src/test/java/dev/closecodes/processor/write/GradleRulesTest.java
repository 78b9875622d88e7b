package dev.closecodes.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.CloseCodeRegistry;
import dev.closecodes.processor.CloseCodesProcessor;
import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.OriginRecorder;
import dev.closecodes.support.SourceTree;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Gradle asks of an isolating processor, rule by rule, since no Gradle is at hand. The rule that each file has one
 * originating element is held by {@link OutputTest}, that the Filer alone creates files by {@link ArchitectureTest}.
 */
class GradleRulesTest {

    private static final String REGISTRY = "com/acme/chat/codes.yaml";

    @TempDir
    Path folder;

    private static String registry(String name) {
        return Registries.extending(List.of("en"), "codes:\n" + Registries.code(4001, name, List.of("en")));
    }

    /** As Gradle's compileJava with options.sourcepath = files("src/main/resources"). */
    private SourceTree project() {
        return new SourceTree(folder)
                .file("src/main/resources/" + REGISTRY, registry("FIRST"))
                .unit(
                        "src/main/java/com/acme/chat/package-info.java",
                        "@dev.closecodes.CloseCodeRegistry(\"codes.yaml\")\npackage com.acme.chat;\n")
                .options("-sourcepath", folder.resolve("src/main/resources").toString());
    }

    private static SortedMap<String, String> output(GeneratedCode code) {
        SortedMap<String, String> files = code.requireSuccess().files("generated");
        files.putAll(code.files("classes"));
        files.keySet().removeIf(name -> name.startsWith("com/acme/chat/User"));
        return files;
    }

    @Test
    void annotationIsInTheClassFilesThatGradleLooksInto() {
        assertEquals(
                RetentionPolicy.CLASS,
                CloseCodeRegistry.class.getAnnotation(Retention.class).value());
    }

    @Test
    void resourcesLieWhereGradleLooksForThem() {
        OriginRecorder recorder = new OriginRecorder();
        project().with(() -> List.of(recorder.processor())).compile().requireSuccess();
        assertEquals(Set.of("CLASS_OUTPUT", "SOURCE_OUTPUT"), recorder.locations());
    }

    @Test
    void nothingIsWrittenElsewhere() throws IOException {
        project().compile().requireSuccess();
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    Set.of("classes", "generated", "src"),
                    files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).getName(0).toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void environmentOfGradlesOwnIsEnough() {
        SortedMap<String, String> expected = output(project().compile());
        OriginRecorder recorder = new OriginRecorder();
        assertEquals(
                expected,
                output(project().with(() -> List.of(recorder.processor())).compile()));
    }

    @Test
    void otherTypesOfTheCompilationChangeNothing() {
        SortedMap<String, String> alone = output(project().compile());
        SourceTree more = project()
                .unit(
                        "src/main/java/com/acme/chat/User.java",
                        "package com.acme.chat;\npublic class User { CloseCode last = CloseCode.FIRST; }\n")
                .unit("src/main/java/com/acme/chat/UserCode.java", "package com.acme.chat;\nenum UserCode { FIRST }\n");
        assertEquals(alone, output(more.compile()));
    }

    /** Gradle deletes what an edited source gave rise to, and compiles that source with all other classes beside it. */
    @Test
    void sourceThatIsCompiledAgainAloneGivesTheSameFiles() throws IOException {
        SortedMap<String, String> first = output(project().compile());
        for (String output : List.of("classes", "generated")) {
            for (String name : first.keySet()) {
                Files.deleteIfExists(folder.resolve(output).resolve(name));
            }
        }
        assertEquals(
                first, output(project().onClassPath(folder.resolve("classes")).compile()));
    }

    @Test
    void unrelatedSourceThatIsCompiledAgainAloneTouchesNothing() {
        GeneratedCode first = project().compile().requireSuccess();
        SortedMap<String, String> before = output(first);
        GeneratedCode again = new SourceTree(folder)
                .unit(
                        "src/main/java/com/acme/chat/User.java",
                        "package com.acme.chat;\nclass User { CloseCode last = CloseCode.FIRST; }\n")
                .onClassPath(folder.resolve("classes"))
                .options("-Xlint:all,-processing", "-Werror", "-sourcepath", "src/main/resources")
                .options("-implicit:none")
                .compile();
        assertEquals(List.of(), again.messages());
        assertEquals(before, output(again));
    }

    /** The temporary class output of a build after one that failed: still below the project. */
    @Test
    void classOutputThatGradleMovesAsideIsNoObstacle() {
        SourceTree moved = new SourceTree(folder)
                .file("src/main/resources/" + REGISTRY, registry("MOVED"))
                .unit(
                        "src/main/java/com/acme/chat/package-info.java",
                        "@dev.closecodes.CloseCodeRegistry(\"codes.yaml\")\npackage com.acme.chat;\n")
                .with(() -> List.of(new OriginRecorder().processor()))
                .file("build/tmp/compileJava/compileTransaction/compile-output/classes/readme", "")
                .options(
                        "-d",
                        folder.resolve("build/tmp/compileJava/compileTransaction/compile-output/classes")
                                .toString());
        assertTrue(moved.compile()
                .requireSuccess()
                .files("generated")
                .get("com/acme/chat/CloseCode.java")
                .contains("MOVED"));
    }

    @Test
    void bothProcessorsAreRegisteredAsIsolating() throws IOException {
        assertEquals(
                List.of(
                        "dev.closecodes.processor.CloseCodesProcessor,isolating",
                        "dev.closecodes.processor.OptionsProcessor,isolating"),
                resource("META-INF/gradle/incremental.annotation.processors")
                        .lines()
                        .toList());
    }

    private static String resource(String name) throws IOException {
        try (var in = CloseCodesProcessor.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
