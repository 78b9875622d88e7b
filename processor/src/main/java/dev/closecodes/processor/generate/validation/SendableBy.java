package dev.closecodes.processor.generate.validation;

import java.util.Locale;

/** Who is meant to send what {@code @SendableCloseCode} stands on: the constants of its nested enum. */
enum SendableBy {
    /** Anybody, at either end. */
    ANY("isSendable", "Whoever: the code may stand in a Close frame at all."),
    CLIENT("isSendableByClient", "A client."),
    SERVER("isSendableByServer", "A server."),
    BROWSER("isSendableByBrowser", "A script in a browser, which may send 1000 and 3000-4999.");

    private static final String KEY = "dev.closecodes.SendableCloseCode.";

    private final String question;
    private final String javadoc;

    SendableBy(String question, String javadoc) {
        this.question = question;
        this.javadoc = javadoc;
    }

    /** The method of {@code CloseCodes} that decides. */
    String question() {
        return question;
    }

    String javadoc() {
        return javadoc;
    }

    /**
     * The key of the message. It holds no package on purpose: every host writes the same file, see {@link
     * ValidationMessagesGenerator}.
     */
    String key() {
        return KEY + name().toLowerCase(Locale.ROOT);
    }
}
