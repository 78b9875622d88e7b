package dev.closecodes.errorprone;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.closecodes.errorprone.ClosingCalls.ClosingCall;

/** Finds a constant close reason that does not fit a Close frame. */
@AutoService(BugChecker.class)
@BugPattern(
        summary = "This close reason does not fit a Close frame",
        severity = SeverityLevel.ERROR,
        linkType = LinkType.NONE)
public final class CloseReasonTooLong extends BugChecker implements MethodInvocationTreeMatcher, NewClassTreeMatcher {

    private static final long serialVersionUID = 1L;

    @Override
    public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
        return match(tree, state);
    }

    @Override
    public Description matchNewClass(NewClassTree tree, VisitorState state) {
        return match(tree, state);
    }

    private Description match(ExpressionTree tree, VisitorState state) {
        ClosingCall call = ClosingCalls.find(tree, state).orElse(null);
        String reason = call == null ? null : call.reading().reason();
        return reason == null || SendingRule.reasonFits(reason)
                ? Description.NO_MATCH
                : buildDescription(tree)
                        .setMessage("this close reason has " + SendingRule.reasonLength(reason)
                                + " bytes in UTF-8; a Close frame has room for " + SendingRule.REASON_BYTES
                                + " (RFC 6455 section 5.5)")
                        .build();
    }
}
