package com.example.stacks.peer;

/**
 * What a client asks a server for: {@code /ws/<code>/<id>}.
 *
 * @param code the code that the server closes with; 0 if it waits for the client to close
 * @param id the connection
 */
public record ClosePath(int code, String id) {

    /** Returns the parts of a path. */
    public static ClosePath of(String path) {
        String[] parts = path.split("/", -1);
        return new ClosePath(Integer.parseInt(parts[2]), parts[3]);
    }

    /** Tells whether the server is to close. */
    public boolean serverCloses() {
        return code != 0;
    }

    /** Returns the close reason: not in ASCII, and another for each code. */
    public String reason() {
        return reason(code);
    }

    /** Returns the close reason of a code: not in ASCII, and another for each code. */
    public static String reason(int code) {
        return "reason " + code + " – 原因";
    }
}
