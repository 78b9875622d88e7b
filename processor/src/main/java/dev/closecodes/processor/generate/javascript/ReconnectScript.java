package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.model.Reconnect;
import java.util.List;
import java.util.Locale;

/** Writes what a client does after a close, and how long it waits (RFC 6455 section 7.2.3). */
final class ReconnectScript {

    private static final String DELAY = """
            // At random, so that not all clients come back in one moment (RFC 6455 section 7.2.3).
            export function reconnectDelay(code, attempt, random = Math.random()) {
              if (!(Number.isInteger(attempt) && attempt >= 0)) {
                throw new RangeError(`the attempt must be an integer from 0 on: ${attempt}`);
              }
              if (!(random >= 0 && random < 1)) {
                throw new RangeError(`random must be in [0, 1): ${random}`);
              }
              const advice = reconnectAdvice(code);
              if (advice === 'never') {
                return undefined;
              }
              if (advice === 'now' && attempt === 0) {
                return Math.floor(random * 5000);
              }
              const longest = Math.min(60000, 5000 * 2 ** attempt);
              return Math.floor((longest / 2) * (1 + random));
            }
            """;

    private ReconnectScript() {}

    /**
     * Returns the functions and their data.
     *
     * @param rules what holds for each number of 0-4999
     * @param undefined what holds for every other number, and for those of no range
     */
    static String of(NumberRules rules, Reconnect undefined) {
        StringBuilder data = new StringBuilder();
        StringBuilder questions = new StringBuilder();
        for (Reconnect advice : List.of(Reconnect.NEVER, Reconnect.NOW, Reconnect.BACKOFF)) {
            List<List<Integer>> spans = rules.advised(advice);
            if (advice != undefined && !spans.isEmpty()) {
                data.append(CloseCodesModule.spans(advice.name(), spans));
                questions.append("  if (isIn(code, " + advice + ")) {\n    return " + word(advice) + ";\n  }\n");
            }
        }
        return data + (data.isEmpty() ? "" : "\n")
                + "export function reconnectAdvice(code) {\n"
                + questions
                + "  return " + word(undefined) + ";\n}\n\n" + DELAY;
    }

    private static String word(Reconnect advice) {
        return JavaScriptText.string(advice.name().toLowerCase(Locale.ROOT));
    }
}
