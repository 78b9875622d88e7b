package dev.closecodes.customer.javac;

import static dev.closecodes.customer.javac.PackagedJars.ANNOTATIONS;
import static dev.closecodes.customer.javac.PackagedJars.PROCESSOR;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two jars and a compiler are all that it takes. */
class PlainJavacTest {

    @TempDir
    Path folder;

    @Test
    void theTwoJarsAreEnough() throws IOException {
        List<Path> sources = CustomerSources.copyTo(folder);

        Javac.run("-d", folder.resolve("out"), "-cp", ANNOTATIONS, "--processor-path", PROCESSOR, sources)
                .assertSuccess();

        for (String name :
                List.of("com/example/chat/CloseCode.class", "dev/closecodes/demo/CloseCodeMessages.properties")) {
            assertTrue(Files.exists(folder.resolve("out").resolve(name)), name);
        }
    }

    @Test
    void theStandardCodesNeedNoFile() throws IOException {
        Path source = CustomerSources.write(folder.resolve("com/acme/Connection.java"), """
                package com.acme;

                @dev.closecodes.CloseCodeRegistry
                interface Connection {
                    CloseCode LAST = CloseCode.NORMAL_CLOSURE;
                }
                """);

        Javac.run(
                        "-d",
                        folder.resolve("out"),
                        "-cp",
                        ANNOTATIONS,
                        "--processor-path",
                        PROCESSOR,
                        "-Xlint:all,-processing",
                        "-Werror",
                        source)
                .assertSilence();
    }

    @Test
    void withoutAnAnnotationNothingIsSaid() throws IOException {
        Path source = CustomerSources.write(folder.resolve("com/acme/Plain.java"), """
                package com.acme;

                class Plain {}
                """);

        Javac.run(
                        "-d",
                        folder.resolve("out"),
                        "-cp",
                        ANNOTATIONS,
                        "--processor-path",
                        PROCESSOR,
                        "-Aclosecodes.path=" + folder,
                        "-Xlint:all,-processing",
                        "-Werror",
                        source)
                .assertSilence();
    }
}
