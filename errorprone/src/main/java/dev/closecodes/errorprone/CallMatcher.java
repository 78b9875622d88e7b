package dev.closecodes.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds which entry of a table a call is.
 *
 * @param <T> the entries
 */
final class CallMatcher<T> {

    /** By the name of the method, so that nearly every call of a program costs one look-up. */
    private final Map<String, List<T>> byMember = new HashMap<>();

    private final Function<T, Call> call;

    CallMatcher(List<T> table, Function<T, Call> call) {
        this.call = call;
        for (T entry : table) {
            byMember.computeIfAbsent(call.apply(entry).member(), member -> new ArrayList<>())
                    .add(entry);
        }
    }

    /**
     * Finds the entry.
     *
     * @param tree any expression
     * @param state where it is
     * @return the first entry that fits; empty for what is not a call of the table
     */
    Optional<T> find(ExpressionTree tree, VisitorState state) {
        if (!(tree instanceof MethodInvocationTree || tree instanceof NewClassTree)
                || !(ASTHelpers.getSymbol(tree) instanceof MethodSymbol method)) {
            return Optional.empty();
        }
        List<T> entries = byMember.get(method.getSimpleName().toString());
        if (entries == null) {
            return Optional.empty();
        }
        List<String> parameters = parameters(method, state);
        return entries.stream()
                .filter(entry -> call.apply(entry).parameters().equals(parameters))
                .filter(entry -> isDeclaredBy(call.apply(entry), tree, method, state))
                .findFirst();
    }

    private static List<String> parameters(MethodSymbol method, VisitorState state) {
        return method.type.getParameterTypes().stream()
                .map(type -> nameOf(state.getTypes().erasure(type)))
                .toList();
    }

    // Not Type.toString, which shows type annotations too.
    private static String nameOf(Type type) {
        return type.tsym.getQualifiedName().toString();
    }

    private static boolean isDeclaredBy(Call call, ExpressionTree tree, MethodSymbol method, VisitorState state) {
        if (call.isConstructor()) {
            return nameOf(method.owner.type).equals(call.type());
        }
        Type receiver = ASTHelpers.isStatic(method) ? method.owner.type : ASTHelpers.getReceiverType(tree);
        for (Type type : state.getTypes().closure(state.getTypes().erasure(receiver))) {
            if (nameOf(type).equals(call.type())) {
                return true;
            }
        }
        return false;
    }
}
