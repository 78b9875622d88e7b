package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Party;

/**
 * What a table says of a code in a word or two.
 *
 * @param senders who sends it
 * @param browser whether a script in a browser can
 * @param reconnect whether a client connects again
 */
record OverviewRow(Word senders, Word browser, Word reconnect) {

    static OverviewRow of(CloseCode code) {
        return new OverviewRow(
                senders(code),
                code.isSendableByBrowser() ? Word.BROWSER_YES : Word.BROWSER_NO,
                switch (code.reconnect()) {
                    case NEVER -> Word.NEVER_SHORT;
                    case NOW -> Word.NOW_SHORT;
                    case BACKOFF -> Word.BACKOFF_SHORT;
                });
    }

    private static Word senders(CloseCode code) {
        if (code.sentBy().isEmpty()) {
            return Word.NOBODY_SHORT;
        }
        if (code.sentBy().size() == Party.values().length) {
            return Word.CLIENT_OR_SERVER;
        }
        return code.sentBy().contains(Party.CLIENT) ? Word.CLIENT : Word.SERVER;
    }
}
