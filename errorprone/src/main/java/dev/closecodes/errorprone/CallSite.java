package dev.closecodes.errorprone;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes a call that sends a Close frame.
 *
 * @param call the method, or the constructor of a frame
 * @param side who calls it, as far as the type tells
 * @param refused numbers that RFC 6455 lets this side send and the stack does not
 * @param taken numbers that are never sent, and that the stack gives a meaning of its own
 */
record CallSite(Call call, Side side, Set<Integer> refused, Set<Integer> taken) {

    static CallSite of(Side side, Call call) {
        return new CallSite(call, side, Set.of(), Set.of());
    }

    CallSite refusing(Integer... codes) {
        return new CallSite(call, side, Set.of(codes), taken);
    }

    CallSite taking(Integer... codes) {
        return new CallSite(call, side, refused, Set.of(codes));
    }

    /**
     * Says why a number cannot be sent from here.
     *
     * @param code any number
     * @param setting what the user says of the code that is compiled, where the type does not tell
     * @return the reason, a sentence without a full stop; null if it can be sent, or means something else here
     */
    @Nullable
    String refusal(int code, Side setting) {
        if (taken.contains(code)) {
            return null;
        }
        String refusal = SendingRule.refusal(code, side == Side.EITHER ? setting : side);
        if (refusal == null && refused.contains(code)) {
            return code + " is refused by " + call.type() + "." + call.member() + ", at run time";
        }
        return refusal;
    }

    /** Tells whether a number that is handed to this call goes over the wire, as far as anybody can say beforehand. */
    boolean sends(int code, Side setting) {
        return !taken.contains(code) && refusal(code, setting) == null;
    }
}
