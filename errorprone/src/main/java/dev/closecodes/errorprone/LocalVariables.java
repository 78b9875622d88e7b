package dev.closecodes.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Finds what a local variable was given when it was declared. */
final class LocalVariables {

    private LocalVariables() {}

    /**
     * Finds the initializer of a local variable that has no other value.
     *
     * @param tree any expression
     * @param state where it is
     * @return the initializer; null for anything but the name of a final or effectively final local variable with one
     */
    static @Nullable ExpressionTree initializer(ExpressionTree tree, VisitorState state) {
        if (!(tree instanceof IdentifierTree)
                || !(ASTHelpers.getSymbol(tree) instanceof VarSymbol variable)
                || variable.getKind() != ElementKind.LOCAL_VARIABLE
                || !ASTHelpers.isConsideredFinal(variable)) {
            return null;
        }
        Declaration declaration = new Declaration(variable);
        declaration.scan(state.getPath().getCompilationUnit(), null);
        return declaration.initializer;
    }

    private static final class Declaration extends TreeScanner<Void, Void> {

        private final VarSymbol variable;
        private @Nullable ExpressionTree initializer;

        Declaration(VarSymbol variable) {
            this.variable = variable;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
            if (variable.equals(ASTHelpers.getSymbol(tree))) {
                initializer = tree.getInitializer();
            }
            return super.visitVariable(tree, null);
        }
    }
}
