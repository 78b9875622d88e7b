package dev.closecodes.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Protocol;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rule is the processor's, which the standard registry is held to. */
class SendingRuleTest {

    @Test
    void agreesWithTheProcessorOnEveryNumber() {
        for (int code = -10; code <= 70_000; code++) {
            Set<Party> senders = Protocol.senders(code);
            assertEquals(senders.isEmpty(), SendingRule.refusal(code, Side.EITHER) != null, "either " + code);
            assertEquals(
                    !senders.contains(Party.CLIENT), SendingRule.refusal(code, Side.CLIENT) != null, "client " + code);
            assertEquals(
                    !senders.contains(Party.SERVER), SendingRule.refusal(code, Side.SERVER) != null, "server " + code);
        }
        assertEquals(Protocol.REASON_BYTES, SendingRule.REASON_BYTES);
    }
}
