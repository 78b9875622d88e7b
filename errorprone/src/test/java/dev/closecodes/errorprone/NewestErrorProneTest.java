package dev.closecodes.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** One jar is for all versions of Error Prone: what our classes use of the oldest one is in the newest one as well. */
class NewestErrorProneTest {

    private static final Path NEWEST = Path.of("target/newest-error-prone");
    private static final String PACKAGE = "com/google/errorprone/";

    @Test
    void hasWhatOurClassesUse() throws IOException {
        Set<String> used = used();
        assertTrue(used.size() > 30, used::toString);
        List<String> missing = new ArrayList<>();
        try (URLClassLoader newest =
                new URLClassLoader(new URL[] {jar("error_prone_check_api"), jar("error_prone_annotation")}, null)) {
            for (String member : used) {
                String[] parts = member.split(" ", 2);
                if (!members(parts[0], newest).contains(parts[1])) {
                    missing.add(member);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static URL jar(String artifact) throws IOException {
        return NEWEST.resolve(artifact + ".jar").toUri().toURL();
    }

    /** Returns each member of Error Prone's that our classes name: its type, a space, its name and descriptor. */
    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        MethodVisitor code = new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                add(owner, name + descriptor);
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
                add(owner, name + descriptor);
            }

            private void add(String owner, String member) {
                if (owner.startsWith(PACKAGE)) {
                    used.add(owner + " " + member);
                }
            }
        };
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file))
                        .accept(
                                new ClassVisitor(Opcodes.ASM9) {
                                    @Override
                                    public MethodVisitor visitMethod(
                                            int access, String name, String descriptor, String s, String[] e) {
                                        return code;
                                    }
                                },
                                0);
            }
        }
        return used;
    }

    /** Returns what a type of Error Prone's declares or inherits from another of its own. */
    private static Set<String> members(String type, ClassLoader newest) throws IOException {
        Set<String> members = new TreeSet<>();
        try (InputStream in = newest.getResourceAsStream(type + ".class")) {
            if (in == null) {
                return members;
            }
            ClassReader reader = new ClassReader(in);
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public MethodVisitor visitMethod(
                                int access, String name, String descriptor, String s, String[] e) {
                            members.add(name + descriptor);
                            return null;
                        }

                        @Override
                        public FieldVisitor visitField(int access, String name, String descriptor, String s, Object v) {
                            members.add(name + descriptor);
                            return null;
                        }
                    },
                    ClassReader.SKIP_CODE);
            if (reader.getSuperName() != null && reader.getSuperName().startsWith(PACKAGE)) {
                members.addAll(members(reader.getSuperName(), newest));
            }
            for (String parent : reader.getInterfaces()) {
                members.addAll(members(parent, newest));
            }
        }
        return members;
    }
}
