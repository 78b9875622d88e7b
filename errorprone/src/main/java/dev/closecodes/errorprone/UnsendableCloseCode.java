package dev.closecodes.errorprone;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.closecodes.errorprone.ClosingCalls.ClosingCall;
import javax.inject.Inject;

/** Finds a number that may not be sent, or that the stack refuses, in a call that closes a connection. */
@AutoService(BugChecker.class)
@BugPattern(
        summary = "This number cannot stand in a Close frame",
        severity = SeverityLevel.ERROR,
        linkType = LinkType.NONE)
public final class UnsendableCloseCode extends BugChecker implements MethodInvocationTreeMatcher, NewClassTreeMatcher {

    private static final long serialVersionUID = 1L;

    private final Settings settings;

    /** Makes the check without options, for the service loader. */
    public UnsendableCloseCode() {
        this(ErrorProneFlags.empty());
    }

    /**
     * Makes the check.
     *
     * @param flags what {@code -XepOpt} says
     */
    @Inject
    public UnsendableCloseCode(ErrorProneFlags flags) {
        settings = Settings.of(flags);
    }

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
        if (call == null || call.reading().code() == null) {
            return Description.NO_MATCH;
        }
        String refusal = call.site().refusal(call.reading().code(), settings.side());
        return refusal == null
                ? Description.NO_MATCH
                : buildDescription(tree).setMessage(refusal).build();
    }
}
