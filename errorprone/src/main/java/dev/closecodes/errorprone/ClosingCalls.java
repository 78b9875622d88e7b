package dev.closecodes.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import java.util.Optional;

/** Finds the calls that send a Close frame. */
final class ClosingCalls {

    private static final CallMatcher<CallSite> SITES = new CallMatcher<>(CallSites.ALL, CallSite::call);

    /**
     * Holds such a call.
     *
     * @param site which one it is
     * @param reading what is known of its code and its reason
     */
    record ClosingCall(CallSite site, CodeReading reading) {}

    private ClosingCalls() {}

    /**
     * Finds what a call closes with.
     *
     * @param tree a method call, or a constructor's
     * @param state where it is
     * @return the call; empty if it closes nothing
     */
    static Optional<ClosingCall> find(ExpressionTree tree, VisitorState state) {
        return SITES.find(tree, state)
                .map(site -> new ClosingCall(site, new CodeReader(state).readCall(site.call(), tree)));
    }
}
