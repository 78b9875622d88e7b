package dev.closecodes.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.closecodes.errorprone.CodeReading.Made;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is known when a call is compiled: constants, what a local variable holds that is never assigned again. */
final class CodeReader {

    private static final CallMatcher<Call> MAKERS = new CallMatcher<>(ClosingValues.MAKERS, call -> call);

    private final VisitorState state;

    CodeReader(VisitorState state) {
        this.state = state;
    }

    /**
     * Reads the code and the reason that a call hands on.
     *
     * @param call which call it is
     * @param tree the call
     * @return what is known of them
     */
    CodeReading readCall(Call call, ExpressionTree tree) {
        ExpressionTree code = codeOf(call, tree);
        CodeReading reading = code == null ? CodeReading.NOTHING : read(code);
        if (call.reason() == Call.NONE) {
            return reading;
        }
        return reading.withReason(readText(arguments(tree).get(call.reason())));
    }

    private static @Nullable ExpressionTree codeOf(Call call, ExpressionTree tree) {
        return call.code() == Call.RECEIVER
                ? ASTHelpers.getReceiver(tree)
                : arguments(tree).get(call.code());
    }

    private CodeReading read(ExpressionTree tree) {
        if (ASTHelpers.constValue(tree) instanceof Number number) {
            return CodeReading.ofNumber(number.intValue(), tree);
        }
        ExpressionTree bare = ASTHelpers.stripParentheses(tree);
        Optional<Call> maker = MAKERS.find(bare, state);
        if (maker.isPresent()) {
            CodeReading reading = readCall(maker.get(), bare);
            return maker.get().code() == Call.RECEIVER ? reading : reading.in(new Made(maker.get(), bare));
        }
        if (bare instanceof LambdaExpressionTree lambda && lambda.getBody() instanceof ExpressionTree body) {
            return read(body);
        }
        Integer known = ownConstant(ASTHelpers.getSymbol(bare));
        if (known != null) {
            return CodeReading.ofNumber(known, null);
        }
        ExpressionTree initializer = LocalVariables.initializer(bare, state);
        if (initializer == null) {
            return CodeReading.NOTHING;
        }
        CodeReading reading = read(initializer);
        boolean isNumber = ASTHelpers.getType(bare).isPrimitive();
        return isNumber ? CodeReading.ofNumber(reading.code(), bare) : reading;
    }

    private @Nullable String readText(ExpressionTree tree) {
        if (ASTHelpers.constValue(tree) instanceof String text) {
            return text;
        }
        ExpressionTree initializer = LocalVariables.initializer(ASTHelpers.stripParentheses(tree), state);
        return initializer == null ? null : readText(initializer);
    }

    private static @Nullable Integer ownConstant(@Nullable Symbol symbol) {
        if (!(symbol instanceof VarSymbol) || !ASTHelpers.isStatic(symbol)) {
            return null;
        }
        Map<String, Integer> constants =
                ClosingValues.CONSTANTS.get(symbol.owner.getQualifiedName().toString());
        return constants == null ? null : constants.get(symbol.getSimpleName().toString());
    }

    static List<? extends ExpressionTree> arguments(ExpressionTree tree) {
        return tree instanceof NewClassTree created
                ? created.getArguments()
                : ((MethodInvocationTree) tree).getArguments();
    }
}
