package dev.closecodes.customer.javac;

import static dev.closecodes.customer.javac.PackagedJars.ANNOTATIONS;
import static dev.closecodes.customer.javac.PackagedJars.PROCESSOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated sources compile without a warning at every level, first by the processor's side, then alone. */
class LanguageLevelsTest {

    /** options: 8 is old on purpose. */
    private static final List<String> LINT = List.of("-Xlint:all,-processing,-options", "-Werror");

    @TempDir
    Path folder;

    private Path generated;
    private List<Path> sources;

    static IntStream releases() {
        return IntStream.of(8, 11, 17, 21, 25, Javac.NEWEST_RELEASE)
                .filter(release -> release <= Javac.NEWEST_RELEASE)
                .distinct();
    }

    static IntStream releasesWithModules() {
        return releases().filter(release -> release > 8);
    }

    @BeforeEach
    void copySources() throws IOException {
        sources = CustomerSources.copyTo(folder.resolve("sources"));
        generated = Files.createDirectory(folder.resolve("generated"));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void inTheUnnamedModule(int release) throws IOException {
        Javac.run("--release", release, LINT, output(), "-cp", ANNOTATIONS, "--processor-path", PROCESSOR, sources)
                .assertSuccess();

        Javac.run("--release", release, LINT, "-proc:none", "-d", folder.resolve("alone"), generatedFiles())
                .assertSilence();
    }

    @ParameterizedTest
    @MethodSource("releasesWithModules")
    void inANamedModule(int release) throws IOException {
        List<Path> all = new ArrayList<>(sources);
        all.add(module("requires static dev.closecodes;"));
        Javac.run("--release", release, LINT, output(), "-p", ANNOTATIONS, "--processor-path", PROCESSOR, all)
                .assertSuccess();

        List<Path> alone = new ArrayList<>(generatedFiles());
        alone.add(module(""));
        Javac.run("--release", release, LINT, "-proc:none", "-d", folder.resolve("alone"), alone)
                .assertSilence();
    }

    private List<Object> output() {
        return List.of("-d", folder.resolve("classes"), "-s", generated);
    }

    private List<Path> generatedFiles() throws IOException {
        return CustomerSources.javaFilesIn(generated);
    }

    private Path module(String requires) throws IOException {
        return CustomerSources.write(folder.resolve("sources/module-info.java"), """
                module com.example.application {
                    %s
                    exports com.example.chat;
                    exports dev.closecodes.demo;
                }
                """.formatted(requires));
    }
}
