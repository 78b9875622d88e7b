package dev.closecodes.processor.load.locate;

import static dev.closecodes.processor.load.locate.LocatedRegistry.found;
import static dev.closecodes.processor.load.locate.LocatedRegistry.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where codes.yaml is looked for, and what is said of a file that is elsewhere too. */
class LocateTest {

    private static final String IN_PACKAGE = "com/acme/chat/codes.yaml";

    @TempDir
    Path folder;

    private SourceTree tree() {
        return new SourceTree(folder);
    }

    private GeneratedCode compile(SourceTree tree) {
        return tree.host("(\"codes.yaml\")").compile();
    }

    private String absolute(String path) {
        return folder.resolve(path).toString();
    }

    /** Every location with a file of its own, the first ones first. */
    private SourceTree everywhere() {
        return tree().options(
                        "-Aclosecodes.path=" + absolute("one") + File.pathSeparator + absolute("two"),
                        "-sourcepath",
                        absolute("sourcepath"))
                .onClassPath(folder.resolve("library"))
                .file("one/" + IN_PACKAGE, found("one, package"))
                .file("one/codes.yaml", found("one"))
                .file("two/" + IN_PACKAGE, found("two, package"))
                .file("two/codes.yaml", found("two"))
                .file("sourcepath/" + IN_PACKAGE, found("source path, package"))
                .file("sourcepath/codes.yaml", found("source path"))
                .file("src/" + IN_PACKAGE, found("beside, package"))
                .file("src/codes.yaml", found("beside"))
                .file("src/main/resources/" + IN_PACKAGE, found("resources, package"))
                .file("src/main/resources/codes.yaml", found("resources"))
                .file("src/main/java/" + IN_PACKAGE, found("java, package"))
                .file("src/main/java/codes.yaml", found("java"))
                .file("classes/" + IN_PACKAGE, found("class output, package"))
                .file("classes/codes.yaml", found("class output"))
                .file("library/" + IN_PACKAGE, found("class path, package"))
                .file("library/codes.yaml", found("class path"));
    }

    @Test
    void firstOfAllPlacesWins() throws IOException {
        SourceTree tree = everywhere().host("(\"codes.yaml\")");
        for (String location : List.of("one", "two", "sourcepath", "src", "src/main/resources", "src/main/java")) {
            String words = location.equals("sourcepath")
                    ? "source path"
                    : location.equals("src") ? "beside" : location.replace("src/main/", "");
            assertEquals(words + ", package", location(tree.compile()));
            Files.delete(folder.resolve(location).resolve(IN_PACKAGE));
            assertEquals(words, location(tree.compile()));
            Files.delete(folder.resolve(location).resolve("codes.yaml"));
        }
        assertEquals("class output, package", location(tree.compile()));
        Files.delete(folder.resolve("classes").resolve(IN_PACKAGE));
        assertEquals("class output", location(tree.compile()));
        Files.delete(folder.resolve("classes/codes.yaml"));
        GeneratedCode code = tree.compile();
        assertEquals("class path, package", location(code));
        assertNote(code, "[RegistryOnClassPath]", "library/" + IN_PACKAGE);
        Files.delete(folder.resolve("library").resolve(IN_PACKAGE));
        assertEquals("class path", location(tree.compile()));
        Files.delete(folder.resolve("library/codes.yaml"));
        assertFalse(tree.compile().succeeded());
    }

    private static void assertNote(GeneratedCode code, String... words) {
        assertTrue(
                code.notes().stream().anyMatch(note -> List.of(words).stream().allMatch(note::contains)),
                code.messages()::toString);
    }

    @Test
    void sourcesThatDifferAreWarnedAboutAndCopiesAreNoted() {
        GeneratedCode code = compile(everywhere());
        List<String> warnings = code.warnings();
        for (String other : List.of("two/", "sourcepath/", "src/com", "src/main/resources/", "src/main/java/")) {
            assertTrue(
                    warnings.stream()
                            .anyMatch(warning -> warning.contains("[RegistryDiffers]")
                                    && warning.contains("one/" + IN_PACKAGE + " is read")
                                    && warning.contains(other)),
                    () -> other + " in " + warnings);
        }
        assertEquals(5, warnings.size(), warnings::toString);
        assertNote(code, "[RegistryDiffers]", "classes/" + IN_PACKAGE, "it is a copy, which the build will renew");
        assertNote(code, "[RegistryDiffers]", "library/" + IN_PACKAGE, "give yours a name or a folder of its own");
    }

    @Test
    void classOutputThatIsOnTheClassPathIsACopyToo() {
        GeneratedCode code = compile(tree().onClassPath(folder.resolve("classes"))
                .options("-sourcepath", absolute("src"))
                .file("src/" + IN_PACKAGE, found("here"))
                .file("classes/" + IN_PACKAGE, found("an hour ago")));
        assertNote(code, "[RegistryDiffers]", "classes/" + IN_PACKAGE, "it is a copy, which the build will renew");
        assertEquals(1, code.messages().size(), code.messages()::toString);
    }

    @Test
    void sameContentElsewhereIsNothingToSpeakOf() {
        GeneratedCode code = compile(tree().options("-sourcepath", absolute("src"))
                .file("src/" + IN_PACKAGE, found("here"))
                .file("src/main/resources/" + IN_PACKAGE, found("here"))
                .file("classes/" + IN_PACKAGE, found("here")));
        assertEquals("here", location(code));
        assertEquals(List.of(), code.messages());
    }

    @Test
    void fileInAJarOnTheClassPathIsNamed() {
        Path jar = folder.resolve("library.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(IN_PACKAGE));
            zip.write(found("jar").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        GeneratedCode code = compile(tree().onClassPath(jar));
        assertEquals("jar", location(code));
        assertNote(code, "[RegistryOnClassPath]", "library.jar", IN_PACKAGE);
    }

    @Test
    void parentOnTheClassPathIsNamedToo() {
        GeneratedCode code = compile(tree().onClassPath(folder.resolve("library"))
                .file("library/base.yaml", found("class path"))
                .file("src/" + IN_PACKAGE, "schema: 1\nextends: base.yaml\nlanguages: [en]\n"));
        assertEquals("class path", location(code));
        assertNote(code, "[RegistryOnClassPath]", "library/base.yaml");
    }
}
