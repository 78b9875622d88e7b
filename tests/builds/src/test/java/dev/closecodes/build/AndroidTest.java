package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Android's tools on what is generated: R8, which shrinks and renames, and D8, which makes DEX files. */
class AndroidTest {

    private static final Project EXAMPLE = Project.copy("examples/gradle", "android");

    @BeforeAll
    static void compile() throws IOException {
        ExampleClasses.compile(EXAMPLE, "--release", "17");
        Path classes = EXAMPLE.folder().resolve("build/classes/java/main");
        try (OutputStream file = Files.newOutputStream(EXAMPLE.folder().resolve("chat.jar"));
                JarOutputStream jar = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path compiled :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(compiled).toString()));
                Files.copy(compiled, jar);
            }
        }
    }

    @Test
    void shrunkClassesNeedNoRuleAndKeepTheirTexts() throws IOException {
        EXAMPLE.write("rules.pro", "-keep class com.acme.chat.Main { public static void main(java.lang.String[]); }\n");
        run("R8", "--release", "--classfile", "--pg-conf", "rules.pro", "--output", "shrunk.jar");
        assertEquals(ExamplesTest.expected(EXAMPLE), ExampleClasses.run(EXAMPLE, "shrunk.jar"));
        long before = size("chat.jar");
        long after = size("shrunk.jar");
        System.out.println("R8: " + before + " bytes of classes become " + after);
        assertTrue(after < before / 2, before + " bytes become " + after);
    }

    @Test
    void becomesDexForOldAndNewDevices() throws IOException {
        for (String level : List.of("21", "26")) {
            Files.createDirectories(EXAMPLE.folder().resolve("dex" + level));
            String warnings = run("D8", "--min-api", level, "--output", "dex" + level);
            assertEquals("", warnings);
            assertTrue(EXAMPLE.has("dex" + level + "/classes.dex"), level);
        }
    }

    private static String run(String tool, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Command.jdk("java")));
        command.addAll(Command.SHORT_LIVED);
        command.addAll(List.of(
                "-cp",
                TestJars.named("r8-").toString(),
                "com.android.tools.r8." + tool,
                "--lib",
                System.getProperty("java.home")));
        command.addAll(List.of(arguments));
        command.add("chat.jar");
        return Command.run(EXAMPLE.folder(), Map.of(), command.toArray(String[]::new))
                .succeeded()
                .output();
    }

    private static long size(String jar) throws IOException {
        try (JarFile file = new JarFile(EXAMPLE.folder().resolve(jar).toFile())) {
            return file.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .mapToLong(JarEntry::getSize)
                    .sum();
        }
    }
}
