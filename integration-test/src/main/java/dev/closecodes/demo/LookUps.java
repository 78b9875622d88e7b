package dev.closecodes.demo;

import com.example.chat.CloseCode;
import com.example.chat.CloseCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Calls of the generated types, as a program would write them, and what they return. */
final class LookUps {

    private static final int WIDTH = 48;

    private final List<String> lines = new ArrayList<>();

    private LookUps() {}

    /** Returns a line for each call: its source and its result. */
    static List<String> of(Locale reader) {
        LookUps calls = new LookUps();
        calls.add("CloseCode.of(4001).title(reader)", CloseCode.of(4001).title(reader));
        calls.add("CloseCode.SESSION_EXPIRED.reconnect()", CloseCode.SESSION_EXPIRED.reconnect());
        calls.add("CloseCode.named(\"TOKEN_EXPIRED\")", CloseCode.named("TOKEN_EXPIRED"));
        calls.add(
                "CloseCodes.describe(1006, reader).title()",
                CloseCodes.describe(1006, reader).title());
        calls.add(
                "CloseCodes.describe(4711, reader).title()",
                CloseCodes.describe(4711, reader).title());
        calls.add("CloseCodes.isSendableByClient(4001)", CloseCodes.isSendableByClient(4001));
        calls.add("CloseCodes.requireSendable(1006)", refusal(1006));
        return calls.lines;
    }

    private static String refusal(int code) {
        try {
            return String.valueOf(CloseCodes.requireSendable(code));
        } catch (IllegalArgumentException exception) {
            return "IllegalArgumentException: " + exception.getMessage();
        }
    }

    private void add(String call, Object result) {
        lines.add(call + " ".repeat(WIDTH - call.length()) + result);
    }
}
