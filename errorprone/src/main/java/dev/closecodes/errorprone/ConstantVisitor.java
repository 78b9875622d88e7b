package dev.closecodes.errorprone;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Gathers the numbers and texts that a method of a class file puts on the stack before each call. */
abstract class ConstantVisitor extends MethodVisitor {

    private final List<Object> constants = new ArrayList<>();

    ConstantVisitor() {
        super(Opcodes.ASM9);
    }

    /** Takes a call with what was put on the stack since the last one. */
    abstract void visitCall(String method, List<Object> arguments);

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW) {
            constants.clear();
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constants.add(value);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode != Opcodes.NEWARRAY) {
            constants.add(operand);
        }
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            constants.add(opcode - Opcodes.ICONST_0);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
        visitCall(method, List.copyOf(constants));
        constants.clear();
    }
}
