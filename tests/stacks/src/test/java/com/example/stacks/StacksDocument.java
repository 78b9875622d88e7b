package com.example.stacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables of docs/stacks.md, which tests fill. */
final class StacksDocument {

    static final boolean UPDATE = Boolean.getBoolean("update");

    private static final Path FILE = Path.of(System.getProperty("repository"), "docs/stacks.md");

    private StacksDocument() {}

    /** The rows between the comments that begin and end a table. */
    static List<String> rows(String table) throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        return lines.subList(lines.indexOf(begin(table)) + 3, lines.indexOf(end(table)));
    }

    static void update(String table, List<String> rows) throws IOException {
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(FILE));
        List<String> old = lines.subList(lines.indexOf(begin(table)) + 3, lines.indexOf(end(table)));
        old.clear();
        old.addAll(rows);
        Files.writeString(FILE, String.join("\n", lines) + "\n");
    }

    private static String begin(String table) {
        return "<!-- table " + table + " -->";
    }

    private static String end(String table) {
        return "<!-- end of " + table + " -->";
    }
}
