package dev.closecodes.maven;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file tells of itself.
 *
 * @param sourceFile the name of the file it was compiled from, without a folder; null when it does not say
 * @param host the texts of the annotation CloseCodeRegistry by element; null without the annotation
 * @param registryHash the constant REGISTRY_HASH; null without one
 */
record ClassFile(
        @Nullable String sourceFile,
        @Nullable Map<String, String> host,
        @Nullable String registryHash) {

    private static final String ANNOTATION = "Ldev/closecodes/CloseCodeRegistry;";
    private static final String HASH = "REGISTRY_HASH";

    /**
     * Reads a class file.
     *
     * @param content its bytes
     * @return null for what is none, or is of a Java version that nobody here knows
     */
    static @Nullable ClassFile of(byte[] content) {
        Reader reader = new Reader();
        try {
            new ClassReader(content).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException | OutOfMemoryError exception) {
            // Damaged: a length in it may be negative, or ask for all memory.
            return null;
        }
        return new ClassFile(reader.sourceFile, reader.host, reader.registryHash);
    }

    private static final class Reader extends ClassVisitor {

        private @Nullable String sourceFile;
        private @Nullable Map<String, String> host;
        private @Nullable String registryHash;

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitSource(@Nullable String source, @Nullable String debug) {
            sourceFile = source;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            if (!descriptor.equals(ANNOTATION)) {
                return null;
            }
            Map<String, String> texts = new HashMap<>();
            host = texts;
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String name, Object value) {
                    if (value instanceof String text) {
                        texts.put(name, text);
                    }
                }
            };
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            if (name.equals(HASH) && value instanceof String hash) {
                registryHash = hash;
            }
            return null;
        }
    }
}
