package com.example.stacks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A stack that is not Java: a program in {@code src/test/scripts}.
 *
 * @param name what the tables call it
 * @param installed whether this machine has what runs it
 * @param how what is missing otherwise
 */
public record Script(String name, List<String> command, boolean installed, String how) {

    private static final Path FOLDER = Path.of(System.getProperty("scripts"));
    private static final String DEBIAN_PYTHON = "/usr/bin/python3";
    private static final Path PYTHON_MODULE = Path.of("/usr/lib/python3/dist-packages/websockets");

    /** Returns a program that uses Node's {@code ws}. */
    public static Script ws(String file) {
        return new Script(
                "ws",
                List.of("node", FOLDER.resolve(file).toString()),
                Tool.isOnPath("node") && Files.isDirectory(FOLDER.resolve("node_modules/ws")),
                "install Node, then run `npm install --no-package-lock` in tests/stacks/src/test/scripts");
    }

    /** Returns a program that uses what Node itself has. */
    public static Script node(String file) {
        // Node 20 has it with this flag alone; later ones take the flag, too.
        return new Script(
                "Node",
                List.of("node", "--experimental-websocket", FOLDER.resolve(file).toString()),
                Tool.isOnPath("node"),
                "install Node 20 or later");
    }

    /** Returns a program that uses Python's {@code websockets}, as Debian has it. */
    public static Script python(String file) {
        return new Script(
                "websockets",
                List.of(DEBIAN_PYTHON, FOLDER.resolve(file).toString()),
                Files.isDirectory(PYTHON_MODULE),
                "install python3-websockets");
    }

    /** Returns what pages are handed. */
    public static String ofPages() {
        try {
            return Files.readString(FOLDER.resolve("websocket.js"));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Starts it, if this machine can; see {@link Tool}. */
    public Child start() {
        Tool.require(installed, name, how);
        return new Child(command);
    }
}
