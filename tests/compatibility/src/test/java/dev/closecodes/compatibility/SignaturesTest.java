package dev.closecodes.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users compile against is what is written down; what would break them has to be asked for by name. */
class SignaturesTest {

    private static final String UPDATE = System.getProperty("update", "");

    @TempDir
    Path output;

    /**
     * Types, and where their signatures stand.
     *
     * @param folder in {@code signatures/}
     */
    record Surface(String folder, ClassFiles types) {

        @Override
        public String toString() {
            return folder;
        }
    }

    static Stream<Surface> surfaces() {
        return Stream.of(
                new Surface(
                        "annotations",
                        ClassFiles.ofJar(
                                Path.of(System.getProperty("annotations.jar")), SignaturesTest::isOfTheAnnotations)),
                new Surface(
                        "generated",
                        ClassFiles.ofFolder(
                                Path.of(System.getProperty("generated.classes")),
                                name -> !name.endsWith("package-info"))));
    }

    private static boolean isOfTheAnnotations(String name) {
        return name.startsWith("dev.closecodes.") && !name.endsWith("package-info");
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void areWhatIsWrittenDown(Surface surface) {
        Signatures signatures = new Signatures(Path.of(System.getProperty("signatures"), surface.folder()));
        Map<String, String> present = Signatures.of(surface.types());
        assertFalse(present.isEmpty(), "nothing public");

        List<String> breakage = Breakage.between(signatures.compile(output), surface.types());
        if (UPDATE.equals("breaking") || (UPDATE.equals("true") && breakage.isEmpty())) {
            signatures.write(present);
        }
        assertEquals(
                joined(signatures.read()),
                joined(present),
                breakage.isEmpty()
                        ? "users' code goes on compiling and running; -Dupdate=true writes the change down"
                        : "this breaks users: " + breakage + "; -Dupdate=breaking writes it down, for a major version");
    }

    @Test
    void theJudgeTellsWhatBreaksUsersFromWhatDoesNot() throws Exception {
        ClassFiles old = compile("old", "public final class A { public int code() { return 1; } }");
        ClassFiles more =
                compile("more", "public final class A { public int code() { return 1; } public void more() {} }");
        ClassFiles other = compile("other", "public final class A { public long code() { return 1; } }");

        assertEquals(List.of(), Breakage.between(old, more));
        assertEquals(List.of("p.A.more(): METHOD_REMOVED"), Breakage.between(more, old));
        assertTrue(
                Breakage.between(old, other).contains("p.A.code(): METHOD_RETURN_TYPE_CHANGED"),
                () -> Breakage.between(old, other).toString());
    }

    private ClassFiles compile(String name, String type) throws Exception {
        Path folder = Files.createDirectories(output.resolve(name + "-sources"));
        Files.createDirectories(folder.resolve("p"));
        Files.writeString(folder.resolve("p/A.java"), "package p;\n" + type);
        return new Signatures(folder).compile(Files.createDirectories(output.resolve(name)));
    }

    private static String joined(Map<String, String> texts) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(texts)
                .forEach((file, text) ->
                        all.append("// ").append(file).append('\n').append(text));
        return all.toString();
    }
}
