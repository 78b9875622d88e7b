package com.acme.chat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Prints what a chat server's own codes mean. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (CloseCode code : List.of(CloseCode.ACCOUNT_CLOSED, CloseCode.ROOM_CLOSED)) {
            out.println(code.code() + " " + code.title() + ", " + code.title(Locale.GERMAN));
        }
    }
}
