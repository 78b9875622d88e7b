package dev.closecodes.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Named modules, with Error Prone and the plug-in on the processor path, as a build has them. */
class NamedModuleTest {

    @TempDir
    private Path folder;

    @Test
    void registryOfARequiredModuleCounts() throws IOException {
        String output = compileCall("requires com.acme.voice; requires java.net.http;");

        assertTrue(output.contains("[UnsendableCloseCode] 1006 "), output);
        assertTrue(output.contains("[CloseCodeLiteral] 4001 is com.acme.voice.VoiceCloseCode.MUTED"), output);
    }

    @Test
    void registryOfAnotherModuleDoesNot() throws IOException {
        String output = compileCall("requires java.net.http;");

        assertTrue(output.contains("[UnsendableCloseCode] 1006 "), output);
        assertTrue(!output.contains("CloseCodeLiteral"), output);
    }

    /** Compiles two calls of an application's module, with the library's on the module path. */
    private String compileCall(String requires) throws IOException {
        List<Path> library =
                new ArrayList<>(GeneratedSample.voice(folder.resolve("voice")).sources());
        library.add(write("voice/module-info.java", "module com.acme.voice { exports com.acme.voice; }"));
        Path modules = folder.resolve("modules/com.acme.voice");
        assertEquals("", javac(List.of("-d", modules.toString()), library));
        return javac(
                List.of(
                        "-d",
                        folder.resolve("app").toString(),
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        "com.acme.voice",
                        "-processorpath",
                        System.getProperty("java.class.path"),
                        "-XDcompilePolicy=simple",
                        "-XDshould-stop.ifError=FLOW",
                        "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:UnsendableCloseCode:WARN -Xep:CloseCodeLiteral:WARN"),
                List.of(
                        write("source/module-info.java", "module com.acme.app { " + requires + " }"),
                        write("source/com/acme/app/Call.java", """
                                package com.acme.app;
                                class Call {
                                    void close(java.net.http.WebSocket socket) {
                                        socket.sendClose(1006, "");
                                        socket.sendClose(4001, "");
                                    }
                                }
                                """)));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static String javac(List<String> options, List<Path> sources) throws IOException {
        StringWriter output = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> all = new ArrayList<>(options);
        all.add(options.contains("-processorpath") ? "-Xlint:-options" : "-proc:none");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean success = compiler.getTask(
                            output, files, null, all, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertTrue(success, output::toString);
        }
        return output.toString();
    }
}
