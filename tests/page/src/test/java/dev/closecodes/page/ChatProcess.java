package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The chat's server, in a process of its own. */
final class ChatProcess implements AutoCloseable {

    private static final long SECONDS = 30;

    /** Options of virtual machines that live for seconds. */
    static final List<String> JVM = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final String silence;
    private Process process;
    private URI address;

    private ChatProcess(String silence) {
        this.silence = silence;
    }

    /**
     * Starts it on a free port.
     *
     * @param silence how long nobody may say anything, as in {@code PT10M}
     */
    static ChatProcess start(String silence) throws IOException, InterruptedException {
        ChatProcess chat = new ChatProcess(silence);
        chat.start(0);
        return chat;
    }

    private void start(int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-jar", ChatProject.jar().toString(), String.valueOf(port), silence));
        process = new ProcessBuilder(command)
                .redirectError(Path.of("target/chat-server.log").toFile())
                .start();
        // Its first line says where it is; it comes once the port is open. Closed by the process's end.
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        assertNotNull(line, "the chat did not start: see target/chat-server.log");
        address = URI.create(line);
    }

    URI address() {
        return address;
    }

    /** Ends it as an operator does. */
    void stop() throws InterruptedException {
        process.destroy();
        assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "the chat does not end");
    }

    /** Ends it as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "the chat does not end");
    }

    /** Starts it anew where it was. */
    void restart() throws IOException, InterruptedException {
        start(address.getPort());
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
