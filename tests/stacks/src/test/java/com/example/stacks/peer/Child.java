package com.example.stacks.peer;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process to talk to, in lines. */
public final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final BufferedWriter input;

    public Child(List<String> command) {
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        output = process.inputReader(StandardCharsets.UTF_8);
        input = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Writes a line: fields with tabs between them. */
    public void say(Object... fields) throws IOException {
        input.write(
                String.join("\t", List.of(fields).stream().map(String::valueOf).toList()) + "\n");
        input.flush();
    }

    /** Returns the next line; throws EOFException if the process has ended. */
    public String hear() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new EOFException("The process has ended.");
        }
        return line;
    }

    /** Ends the process, which ends at the end of its input. */
    @Override
    public void close() {
        try {
            input.close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException | InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
