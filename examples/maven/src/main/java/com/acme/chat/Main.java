package com.acme.chat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Prints a close event in four languages. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CloseEvent event = CloseEvent.of(CloseCode.SESSION_EXPIRED.code(), "token expired", true);
        List<Locale> readers = List.of(Locale.ENGLISH, Locale.forLanguageTag("es-MX"), Locale.CHINA, Locale.ITALIAN);
        for (Locale locale : readers) {
            CloseCodeText text = event.describe(locale);
            out.println("[" + text.language() + "] " + event.code() + " " + text.title() + ": " + text.description());
        }
    }
}
