package dev.closecodes.errorprone;

import com.sun.source.tree.ExpressionTree;
import org.jspecify.annotations.Nullable;

/**
 * Holds what an expression tells of a close code and its reason.
 *
 * @param code the number
 * @param codeTree the expression that is the number, to be replaced by a better one; null where the number is only known by
 *     the name of a stack's own value
 * @param reason the constant close reason; null if there is none, or it is known at run time only
 * @param value the expression that makes a value of the number; null if there is none
 */
record CodeReading(
        @Nullable Integer code,
        @Nullable ExpressionTree codeTree,
        @Nullable String reason,
        @Nullable Made value) {

    static final CodeReading NOTHING = new CodeReading(null, null, null, null);

    /**
     * Holds an expression that makes a value.
     *
     * @param maker the constructor or method
     * @param tree the expression
     */
    record Made(Call maker, ExpressionTree tree) {}

    static CodeReading ofNumber(@Nullable Integer code, @Nullable ExpressionTree codeTree) {
        return new CodeReading(code, codeTree, null, null);
    }

    CodeReading withReason(@Nullable String newReason) {
        return new CodeReading(code, codeTree, newReason, value);
    }

    CodeReading in(Made newValue) {
        return new CodeReading(code, codeTree, reason, newValue);
    }
}
