package dev.closecodes.processor.load.locate;

import static dev.closecodes.processor.load.locate.LocatedRegistry.found;
import static dev.closecodes.processor.load.locate.LocatedRegistry.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are not found, which names are refused, and what is said of them. */
class RefusedNameTest {

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

    @Test
    void missingFileIsAnErrorThatListsEveryLocationAndTheRemedies() {
        GeneratedCode code =
                compile(tree().options("-Aclosecodes.path=" + absolute("one") + File.pathSeparator + absolute("two"))
                        .file("src/main/resources/readme", "")
                        .file("src/main/java/readme", ""));
        assertEquals(1, code.errors().size());
        String error = code.errors().get(0);
        for (String words : List.of(
                "[RegistryNotFound]",
                IN_PACKAGE + " and codes.yaml",
                absolute("one"),
                absolute("two"),
                "the source path",
                absolute("src") + " (beside the annotated source)",
                absolute("src/main/resources"),
                absolute("src/main/java"),
                "the class output",
                "the class path",
                "Maven: ",
                "Gradle: ",
                "Eclipse: ")) {
            assertTrue(error.contains(words), () -> words + " in " + error);
        }
        assertEquals(0, code.files("generated").size());
        assertEquals(0, code.files("classes").size());
    }

    @Test
    void relativePathIsAnErrorThatSaysSo() {
        GeneratedCode code =
                compile(tree().options("-Aclosecodes.path=registries").file("src/" + IN_PACKAGE, found("beside")));
        assertTrue(
                code.errors().get(0).contains("\"registries\", which is not an absolute folder"),
                code.errors()::toString);
    }

    @Test
    void namesThatLeaveTheLocationsAreRefused() {
        for (String name : List.of(
                "../codes.yaml",
                "a/../codes.yaml",
                "./codes.yaml",
                "/codes.yaml",
                "a//codes.yaml",
                "file:codes.yaml",
                "https://acme.com/codes.yaml",
                "C:/codes.yaml",
                "a\\\\codes.yaml",
                "\\ud800.yaml")) {
            GeneratedCode code = tree().file("src/" + IN_PACKAGE, found("beside"))
                    .file("src/codes.yaml", found("beside"))
                    .host("(\"" + name + "\")")
                    .compile();
            assertEquals(1, code.errors().size(), name);
            assertTrue(code.errors().get(0).contains("[RegistryName]"), code.errors()::toString);
        }
    }

    @Test
    void nameMayHaveFoldersAndAnyEnding() {
        GeneratedCode code = tree().file("src/com/acme/chat/inner/my codes.txt", found("below"))
                .host("(\"inner/my codes.txt\")")
                .compile();
        assertEquals("below", location(code));
    }

    @Test
    void standardRegistryIsNeverFoundAsTheCustomersFile() {
        assertTrue(compile(tree()).errors().get(0).contains("[RegistryNotFound]"));
    }
}
