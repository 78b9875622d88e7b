package dev.closecodes.errorprone;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a generated type that is compiled with the call.
 *
 * <p>Looks at what is written, not at types: a source of the source path may have none yet.
 *
 * @param tree the type
 */
record GeneratedTree(ClassTree tree) implements GeneratedType {

    @Override
    public boolean isMarked() {
        return tree.getModifiers().getAnnotations().stream()
                .anyMatch(annotation ->
                        MARK.matcher(annotation.getAnnotationType().toString()).find());
    }

    @Override
    public Map<Integer, String> constants() {
        Map<Integer, String> constants = new TreeMap<>();
        for (Tree member : tree.getMembers()) {
            if (member instanceof VariableTree field && field.getInitializer() instanceof NewClassTree created) {
                for (ExpressionTree argument : created.getArguments()) {
                    if (argument instanceof LiteralTree literal && literal.getValue() instanceof Integer number) {
                        constants.put(number, field.getName().toString());
                        break;
                    }
                }
            }
        }
        return constants;
    }

    @Override
    public List<List<Object>> calls(String method) {
        List<List<Object>> calls = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                if (call.getMethodSelect().toString().equals(method)) {
                    calls.add(call.getArguments().stream()
                            .map(GeneratedTree::fold)
                            .filter(Objects::nonNull)
                            .toList());
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(tree, null);
        return calls;
    }

    private static @Nullable Object fold(Tree tree) {
        if (tree instanceof LiteralTree literal) {
            return literal.getValue();
        }
        if (!(tree instanceof BinaryTree sum) || sum.getKind() != Tree.Kind.PLUS) {
            return null;
        }
        Object left = fold(sum.getLeftOperand());
        Object right = fold(sum.getRightOperand());
        return left == null || right == null ? null : left.toString() + right;
    }
}
