package dev.closecodes.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import org.jspecify.annotations.Nullable;

/** Tells a number that nobody has named from a constant that somebody keeps for others, such as a stack's own. */
final class BareNumber {

    private BareNumber() {}

    /**
     * Tells whether a number is bare.
     *
     * @param tree a constant expression, or a local variable
     * @param state where it is
     * @return false for null, and for a constant of another source file or of a library
     */
    static boolean is(@Nullable ExpressionTree tree, VisitorState state) {
        if (tree == null) {
            return false;
        }
        ExpressionTree bare = ASTHelpers.stripParentheses(tree);
        if (bare instanceof TypeCastTree cast) {
            return is(cast.getExpression(), state);
        }
        Symbol symbol = ASTHelpers.getSymbol(bare);
        if (symbol == null || !(symbol.owner instanceof ClassSymbol)) {
            return true;
        }
        ClassSymbol keeper = ASTHelpers.outermostClass(symbol);
        return keeper != null
                && state.getPath().getCompilationUnit().getSourceFile().equals(keeper.sourcefile);
    }
}
