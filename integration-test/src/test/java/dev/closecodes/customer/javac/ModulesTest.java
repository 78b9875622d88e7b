package dev.closecodes.customer.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A customer that is a named module, and another module that reads its texts and its bundles. */
class ModulesTest {

    /** How docs/javac.md says that another module reads the bundles. */
    private static final String LOOK_UP = """
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "com.acme.chat.CloseCodeMessages", Locale.forLanguageTag("es"), CloseCode.class.getModule());
            """;

    private static final Javac.Outcome SPANISH = new Javac.Outcome(0, "Cierre normal\n");

    @TempDir
    Path folder;

    @Test
    void typesNeedNothingButTheExport() throws Exception {
        compileChat("exports com.acme.chat;");
        assertEquals(
                SPANISH,
                runReader("System.out.println(CloseCode.NORMAL_CLOSURE.title(Locale.forLanguageTag(\"es\")));"));
    }

    @Test
    void bundlesNeedTheOpening() throws Exception {
        for (String opening : List.of("opens com.acme.chat;", "opens com.acme.chat to com.acme.reader;")) {
            compileChat("exports com.acme.chat; " + opening);
            assertEquals(
                    SPANISH, runReader(LOOK_UP + "System.out.println(bundle.getString(\"1000.title\"));"), opening);
        }
    }

    @Test
    void withoutTheOpeningTheBundleIsMissing() throws Exception {
        compileChat("exports com.acme.chat;");
        Javac.Outcome outcome = runReader(LOOK_UP + "System.out.println(bundle.getString(\"1000.title\"));");
        assertTrue(outcome.output().contains("MissingResourceException"), outcome.output());
    }

    @Test
    void ownModuleReadsItsBundlesWithoutAnyOpening() throws Exception {
        compileChat("");
        assertEquals(SPANISH, java("com.acme.chat/com.acme.chat.Own"));
    }

    private void compileChat(String directives) throws IOException {
        List<Path> sources = new ArrayList<>();
        sources.add(write(
                "chat", "module-info", "module com.acme.chat { requires static dev.closecodes; " + directives + " }"));
        sources.add(write("chat", "com/acme/chat/package-info", """
                @dev.closecodes.CloseCodeRegistry(languages = {"en", "es"})
                package com.acme.chat;
                """));
        sources.add(write("chat", "com/acme/chat/Own", """
                package com.acme.chat;

                import java.util.*;

                class Own {
                    public static void main(String[] arguments) {
                        %s
                        System.out.println(bundle.getString("1000.title"));
                    }
                }
                """.formatted(LOOK_UP)));
        Javac.run(
                        "-d",
                        folder.resolve("modules/com.acme.chat"),
                        "-p",
                        PackagedJars.ANNOTATIONS,
                        "--processor-path",
                        PackagedJars.PROCESSOR,
                        "-Xlint:all,-processing,-module",
                        "-Werror",
                        sources)
                .assertSilence();
    }

    private Javac.Outcome runReader(String statements) throws Exception {
        List<Path> sources = List.of(
                write("reader", "module-info", "module com.acme.reader { requires com.acme.chat; }"),
                write("reader", "com/acme/reader/Reader", """
                        package com.acme.reader;

                        import com.acme.chat.CloseCode;
                        import java.util.*;

                        class Reader {
                            public static void main(String[] arguments) {
                                %s
                            }
                        }
                        """.formatted(statements)));
        Javac.run(
                        "-d",
                        folder.resolve("modules/com.acme.reader"),
                        "-p",
                        folder.resolve("modules"),
                        "-Xlint:all",
                        "-Werror",
                        sources)
                .assertSilence();
        return java("com.acme.reader/com.acme.reader.Reader");
    }

    private Path write(String module, String type, String source) throws IOException {
        return CustomerSources.write(folder.resolve("sources").resolve(module).resolve(type + ".java"), source);
    }

    private Javac.Outcome java(String main) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-p", folder.resolve("modules").toString(), "-m", main);
        return Javac.start(command, folder);
    }
}
