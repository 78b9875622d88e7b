package dev.closecodes.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.closecodes.errorprone.ClosingCalls.ClosingCall;
import dev.closecodes.errorprone.CodeReading.Made;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a constant of a generated {@code CloseCode} where a number is. */
final class ConstantFix {

    /** What converts a constant to a stack's value, by the name of the value's type. */
    private static final Map<String, String> CONVERSIONS = Map.of(
            ClosingValues.JAKARTA, "toCloseReason",
            ClosingValues.SPRING, "toCloseStatus",
            ClosingValues.NETTY, "toWebSocketCloseStatus");

    private final ClassSymbol type;
    private final String name;
    private final VisitorState state;

    /**
     * Makes a fix.
     *
     * @param type the enum
     * @param name the name of the constant
     * @param state where the number is
     */
    ConstantFix(ClassSymbol type, String name, VisitorState state) {
        this.type = type;
        this.name = name;
        this.state = state;
    }

    /**
     * Writes the constant.
     *
     * <pre>
     * session.close(new CloseStatus(4001, "bye"))   session.close(CloseCode.SESSION_EXPIRED.toCloseStatus("bye"))
     * webSocket.sendClose(4001, "bye")              webSocket.sendClose(CloseCode.SESSION_EXPIRED.code(), "bye")
     * webSocket.close((short) 4001)                 webSocket.close((short) CloseCode.SESSION_EXPIRED.code())
     * </pre>
     *
     * @param call a call with a bare number
     * @return the fix, imports included
     */
    SuggestedFix of(ClosingCall call) {
        SuggestedFix.Builder fix = SuggestedFix.builder();
        String constant = SuggestedFixes.qualifyType(state, fix, type) + "." + name;
        Made value = call.reading().value();
        String conversion = value == null ? null : conversion(value);
        if (value != null && conversion != null) {
            return fix.replace(value.tree(), constant + "." + conversion).build();
        }
        ExpressionTree number = call.reading().codeTree();
        if (number == null) {
            return SuggestedFix.emptyFix();
        }
        Call site = call.site().call();
        boolean isShort = site.parameters().get(site.code()).equals("short");
        return fix.replace(number, (isShort ? "(short) " : "") + constant + ".code()")
                .build();
    }

    // Only for what is known to be what the conversion does: it refuses a reason that does not fit, and null.
    private @Nullable String conversion(Made value) {
        Call maker = value.maker();
        String method = CONVERSIONS.get(
                ASTHelpers.getType(value.tree()).tsym.getQualifiedName().toString());
        if (method == null || maker.parameters().size() > 2 || !hasConversion(method, value.tree())) {
            return null;
        }
        if (maker.reason() == Call.NONE) {
            return method + "()";
        }
        ExpressionTree reason = CodeReader.arguments(value.tree()).get(maker.reason());
        if (reason.getKind() == Tree.Kind.NULL_LITERAL) {
            return method + "()";
        }
        String text = ASTHelpers.constValue(reason, String.class);
        return text != null && SendingRule.reasonFits(text)
                ? method + "(" + state.getSourceForNode(reason) + ")"
                : null;
    }

    private boolean hasConversion(String method, ExpressionTree value) {
        for (Symbol member : type.members().getSymbolsByName(state.getName(method))) {
            if (member instanceof MethodSymbol conversion
                    && ASTHelpers.isSameType(conversion.getReturnType(), ASTHelpers.getType(value), state)) {
                return true;
            }
        }
        return false;
    }
}
