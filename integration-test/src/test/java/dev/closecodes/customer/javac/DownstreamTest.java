package dev.closecodes.customer.javac;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who compiles against a customer's classes has none of our jars, and no warning. */
@Tag("thorough")
class DownstreamTest {

    @TempDir
    Path folder;

    @Test
    void anAnnotatedPackage() throws Exception {
        compileLibrary(CustomerSources.write(folder.resolve("com/acme/package-info.java"), """
                @CloseCodeRegistry(languages = "en", interop = {})
                package com.acme;

                import dev.closecodes.CloseCodeRegistry;
                """));

        String consumer = """
                import com.acme.*;

                class Consumer {
                    CloseCode code = CloseCode.of(1000);
                    CloseEvent event = CloseEvent.of(1006, "", false);
                }
                """;
        compileConsumer(consumer);
        compileConsumerWithAProcessor(consumer);
    }

    @Test
    void typesThatWereGeneratedBesideAnAnnotatedType() throws Exception {
        compileLibrary(CustomerSources.write(folder.resolve("com/acme/Voice.java"), """
                package com.acme;

                import dev.closecodes.CloseCodeRegistry;

                @CloseCodeRegistry(value = "", prefix = "Voice", languages = {"en", "zh"})
                public class Voice {}
                """));

        String consumer = """
                class Consumer {
                    com.acme.VoiceCloseCode last = com.acme.VoiceCloseCode.NORMAL_CLOSURE;
                    String title = com.acme.VoiceCloseCodes.describe(1006, java.util.Locale.CHINESE).title();
                }
                """;
        compileConsumer(consumer);
        compileConsumerWithAProcessor(consumer);
    }

    /**
     * javac warns of an element that it cannot look up, so this holds while the annotation has none. And while no processor
     * asks: then javac wants the annotation of a supertype. The README names both limits.
     */
    @Test
    void anAnnotatedType() throws Exception {
        compileLibrary(CustomerSources.write(folder.resolve("com/acme/Connection.java"), """
                package com.acme;

                @dev.closecodes.CloseCodeRegistry
                public class Connection {
                    public CloseCode last = CloseCode.NORMAL_CLOSURE;
                }
                """));

        compileConsumer("""
                class Consumer extends com.acme.Connection {
                    boolean normal = last == com.acme.CloseCode.NORMAL_CLOSURE;
                }
                """);
    }

    private void compileLibrary(Path source) {
        Javac.run(
                        "-d",
                        folder.resolve("library"),
                        "-cp",
                        PackagedJars.ANNOTATIONS,
                        "--processor-path",
                        PackagedJars.PROCESSOR,
                        source)
                .assertSilence();
    }

    private void compileConsumer(String source) throws Exception {
        Javac.runInProcess(
                        "-d",
                        folder.resolve("consumer"),
                        "-cp",
                        folder.resolve("library"),
                        "-Xlint:all",
                        "-Werror",
                        consumer(source))
                .assertSilence();
    }

    /**
     * A processor that asks for all annotations has javac look at those of supertypes, too. From JDK 24 on the virtual machine
     * says something of Lombok; javac is silent, since a warning of its own would be an error.
     */
    private void compileConsumerWithAProcessor(String source) throws Exception {
        Javac.runInProcess(
                        "-d",
                        folder.resolve("consumer-with-lombok"),
                        "-cp",
                        folder.resolve("library"),
                        "--processor-path",
                        ClassPath.jar("lombok"),
                        "-Xlint:all",
                        "-Werror",
                        consumer(source))
                .assertSuccess();
    }

    private Path consumer(String source) throws IOException {
        return CustomerSources.write(folder.resolve("Consumer.java"), source);
    }
}
