package dev.closecodes.errorprone;

import com.google.errorprone.CompilationTestHelper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where registries are found, and which of several counts. */
class RegistriesFoundTest {

    @TempDir
    private static Path temporary;

    private static GeneratedSample chat;
    private static GeneratedSample voice;

    @BeforeAll
    static void generate() throws IOException {
        chat = GeneratedSample.chat(temporary.resolve("chat"));
        voice = GeneratedSample.voice(temporary.resolve("voice"));
    }

    @Test
    void onTheClassPath() {
        helper(chat.onClassPath())
                .addSourceLines("Call.java", call("example", 4001, CHAT))
                .doTest();
    }

    @Test
    void onTheSourcePath() {
        helper(chat.onSourcePath())
                .addSourceLines("Call.java", call("example", 4001, CHAT))
                .doTest();
        helper(chat.onSourcePath())
                .addSourceLines(
                        "Call.java", call("example", 4003, "4003 (KICKED) is retired in com.acme.chat.CloseCode"))
                .doTest();
    }

    @Test
    void amongTheSourcesThatAreCompiled() throws IOException {
        CompilationTestHelper helper = helper(List.of("-cp", System.getProperty("java.class.path")));
        for (Path source : chat.sources()) {
            helper.addSourceLines("com/acme/chat/" + source.getFileName(), Files.readString(source));
        }
        helper.addSourceLines("Call.java", call("example", 4001, CHAT)).doTest();
    }

    @Test
    void notFound() {
        helper(List.of("-cp", System.getProperty("java.class.path")))
                .addSourceLines("Call.java", call("example", 4001, ""))
                .doTest();
    }

    @Test
    void theNearestOfSeveralComesFirst() {
        List<String> both = List.of(
                "-cp",
                String.join(
                        File.pathSeparator,
                        chat.classes().toString(),
                        voice.classes().toString(),
                        System.getProperty("java.class.path")));
        helper(both)
                .addSourceLines("Call.java", call("com.acme.voice", 4001, VOICE))
                .doTest();
        helper(both)
                .addSourceLines("Call.java", call("com.acme.chat.room", 4001, CHAT))
                .doTest();
        // What the nearest does not list, another may.
        helper(both)
                .addSourceLines(
                        "Call.java", call("com.acme.chat", 4700, "4700 is com.acme.voice.VoiceCloseCode.LINE_LOST"))
                .doTest();
    }

    @Test
    void anOptionNamesTheRegistry() {
        List<String> arguments = new ArrayList<>(List.of(
                "-cp",
                String.join(
                        File.pathSeparator,
                        chat.classes().toString(),
                        voice.classes().toString(),
                        System.getProperty("java.class.path"))));
        arguments.add("-XepOpt:Closecodes:Registry=com.acme.voice.VoiceCloseCode");
        helper(arguments)
                .addSourceLines("Call.java", call("com.acme.chat", 4001, VOICE))
                .doTest();
    }

    @Test
    void anOptionNamesTheSide() {
        CompilationTestHelper.newInstance(UnsendableCloseCode.class, RegistriesFoundTest.class)
                .setArgs("-cp", System.getProperty("java.class.path"), "-XepOpt:Closecodes:Side=CLIENT")
                .addSourceLines(
                        "Call.java",
                        "class Call {",
                        "    void close(okhttp3.WebSocket webSocket) {",
                        "        // BUG: Diagnostic contains: 1012 is for a server to send",
                        "        webSocket.close(1012, null);",
                        "        webSocket.close(1010, null);",
                        "    }",
                        "}")
                .doTest();
    }

    private static final String CHAT = "4001 is com.acme.chat.CloseCode.SESSION_EXPIRED";
    private static final String VOICE = "4001 is com.acme.voice.VoiceCloseCode.MUTED";

    private static CompilationTestHelper helper(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        if (!all.contains("-sourcepath")) {
            // The helper keeps one file manager for all, and that its locations.
            all.addAll(List.of("-sourcepath", temporary.resolve("nothing").toString()));
        }
        return CompilationTestHelper.newInstance(CloseCodeLiteral.class, RegistriesFoundTest.class)
                .setArgs(all);
    }

    private static String[] call(String packageName, int code, String message) {
        return new String[] {
            "package " + packageName + ";",
            "class Call {",
            "    void close(java.net.http.WebSocket webSocket) {",
            message.isEmpty() ? "" : "        // BUG: Diagnostic contains: " + message,
            "        webSocket.sendClose(" + code + ", \"\");",
            "    }",
            "}"
        };
    }
}
