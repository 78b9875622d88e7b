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
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.closecodes.errorprone.ClosingCalls.ClosingCall;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;

/** Finds a bare number that a generated {@code CloseCode} has a constant for, retires or does not know. */
@AutoService(BugChecker.class)
@BugPattern(
        summary = "A generated CloseCode has a name for this number",
        severity = SeverityLevel.WARNING,
        linkType = LinkType.NONE)
public final class CloseCodeLiteral extends BugChecker implements MethodInvocationTreeMatcher, NewClassTreeMatcher {

    private static final long serialVersionUID = 1L;

    private final Settings settings;

    /** Makes the check without options, for the service loader. */
    public CloseCodeLiteral() {
        this(ErrorProneFlags.empty());
    }

    /**
     * Makes the check.
     *
     * @param flags what {@code -XepOpt} says
     */
    @Inject
    public CloseCodeLiteral(ErrorProneFlags flags) {
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
        if (call == null
                || call.reading().code() == null
                || !BareNumber.is(call.reading().codeTree(), state)) {
            return Description.NO_MATCH;
        }
        int code = call.reading().code();
        if (!call.site().sends(code, settings.side())) {
            return Description.NO_MATCH;
        }
        List<FoundRegistry> registries = VisibleRegistries.nearestFirst(settings, state);
        for (FoundRegistry registry : registries) {
            Optional<RetiredNumbers> retirement = registry.retirement(code);
            if (retirement.isPresent()) {
                return describe(tree, retired(code, registry, retirement.get()), SuggestedFix.emptyFix());
            }
            String name = registry.constants().get(code);
            if (name != null) {
                String message = code + " is " + registry.type().getQualifiedName() + "." + name;
                return describe(tree, message, new ConstantFix(registry.type(), name, state).of(call));
            }
        }
        return code < 4000 || registries.isEmpty()
                ? Description.NO_MATCH
                : describe(tree, unknown(code, registries.get(0)), SuggestedFix.emptyFix());
    }

    private Description describe(ExpressionTree tree, String message, SuggestedFix fix) {
        return buildDescription(tree).setMessage(message).addFix(fix).build();
    }

    private static String retired(int code, FoundRegistry registry, RetiredNumbers retirement) {
        String name = retirement.name().isEmpty() ? "" : " (" + retirement.name() + ")";
        return code + name + " is retired in " + registry.type().getQualifiedName() + ": " + retirement.note();
    }

    private static String unknown(int code, FoundRegistry registry) {
        return code + " is not in " + registry.type().getQualifiedName()
                + "; add it to the registry, or close with a code that is there";
    }
}
