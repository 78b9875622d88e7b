package dev.closecodes.errorprone;

import java.util.List;
import java.util.Map;

/**
 * Reads an enum's static initializer, which makes each constant of its name, its position and its own arguments:
 *
 * <pre>
 * new CloseCode; dup; ldc "SESSION_EXPIRED"; bipush 19; sipush 4001; invokespecial CloseCode.&lt;init&gt;
 * </pre>
 */
final class EnumConstantVisitor extends ConstantVisitor {

    private final Map<Integer, String> constants;

    EnumConstantVisitor(Map<Integer, String> constants) {
        this.constants = constants;
    }

    @Override
    void visitCall(String method, List<Object> arguments) {
        if (method.equals("<init>")
                && arguments.size() > 2
                && arguments.get(0) instanceof String name
                && arguments.get(2) instanceof Integer code) {
            constants.put(code, name);
        }
    }
}
