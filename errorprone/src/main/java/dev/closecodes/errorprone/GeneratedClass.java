package dev.closecodes.errorprone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads a generated type that was compiled before.
 *
 * @param isMarked whether Closecodes made it
 * @param constants the names of its constants by their numbers
 * @param callsByMethod what each call is given, by the name of the method that is called
 */
record GeneratedClass(boolean isMarked, Map<Integer, String> constants, Map<String, List<List<Object>>> callsByMethod)
        implements GeneratedType {

    static final GeneratedClass EMPTY = new GeneratedClass(false, Map.of(), Map.of());

    /**
     * Reads a class file.
     *
     * @param content its bytes
     * @return what it says; nothing where it is of a Java version that nobody here knows
     */
    static GeneratedClass of(byte[] content) {
        TypeVisitor visitor = new TypeVisitor();
        try {
            new ClassReader(content).accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IllegalArgumentException | IndexOutOfBoundsException exception) {
            return EMPTY;
        }
        return new GeneratedClass(visitor.isMarked, visitor.constants, visitor.calls);
    }

    @Override
    public List<List<Object>> calls(String method) {
        return callsByMethod.getOrDefault(method, List.of());
    }

    private static final class TypeVisitor extends ClassVisitor {

        private boolean isMarked;
        private final Map<Integer, String> constants = new TreeMap<>();
        private final Map<String, List<List<Object>>> calls = new TreeMap<>();

        TypeVisitor() {
            super(Opcodes.ASM9);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean isVisible) {
            isMarked |= MARK.matcher(descriptor).find();
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return name.equals("<clinit>") ? new EnumConstantVisitor(constants) : new CallVisitor(calls);
        }
    }

    private static final class CallVisitor extends ConstantVisitor {

        private final Map<String, List<List<Object>>> calls;

        CallVisitor(Map<String, List<List<Object>>> calls) {
            this.calls = calls;
        }

        @Override
        void visitCall(String method, List<Object> arguments) {
            calls.computeIfAbsent(method, name -> new ArrayList<>()).add(arguments);
        }
    }
}
