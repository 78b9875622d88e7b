package dev.closecodes.processor.load.locate;

import static dev.closecodes.processor.load.locate.LocatedRegistry.found;
import static dev.closecodes.processor.load.locate.LocatedRegistry.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where codes.yaml is found in the ways that projects and modules are laid out. */
class ProjectLayoutsTest {

    private static final String IN_PACKAGE = "com/acme/chat/codes.yaml";
    private static final String HOST = "@dev.closecodes.CloseCodeRegistry(\"codes.yaml\")\npackage com.acme.chat;\n";

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
    void fileBesideTheSourceIsFoundWithoutAnyOption() {
        assertEquals("beside", location(compile(tree().file("src/" + IN_PACKAGE, found("beside")))));
    }

    @Test
    void fileBesideASourceWhoseFolderIsNotThePackageIsFound() {
        GeneratedCode code = tree().source("package-info.java", HOST)
                .file("src/codes.yaml", found("flat"))
                .compile();
        assertEquals("flat", location(code));
    }

    @Test
    void projectOfTheClassOutputIsFoundAsMavenAndGradleLayItOut() {
        for (String output : List.of("target/classes", "build/classes/java/main")) {
            Path project = folder.resolve(output.replace('/', '-'));
            GeneratedCode code = new SourceTree(project)
                    .source("a/Host.java", "@dev.closecodes.CloseCodeRegistry(\"codes.yaml\") class Host {}\n")
                    .file("src/main/resources/codes.yaml", found("resources"))
                    .file(output + "/readme", "")
                    .options("-d", project.resolve(output).toString())
                    .compile()
                    .requireSuccess();
            assertTrue(Files.exists(project.resolve(output).resolve("CloseCode.class")));
            assertTrue(code.files("generated").containsKey("CloseCode.java"));
        }
    }

    @Test
    void moduleSourcePathIsLookedIn() {
        GeneratedCode code = tree().unit(
                        "modules/acme/java/module-info.java", "module acme { requires static dev.closecodes; }\n")
                .unit("modules/acme/java/com/acme/chat/package-info.java", HOST)
                .file("modules/acme/resources/" + IN_PACKAGE, found("module source path"))
                .options("--module-path", SourceTree.annotations().toString())
                .options("--module-source-path", absolute("modules") + "/*/{java,resources}")
                .compile()
                .requireSuccess();
        assertTrue(code.files("generated")
                .get("acme/com/acme/chat/CloseCodes.java")
                .contains("module source path"));
    }

    @Test
    void namedModuleChangesNothing() {
        GeneratedCode code = tree().source(
                        "module-info.java", "module acme { requires static dev.closecodes; exports com.acme.chat; }\n")
                .options("--module-path", SourceTree.annotations().toString())
                .file("src/" + IN_PACKAGE, found("beside"))
                .host("(\"codes.yaml\")")
                .compile();
        assertEquals("beside", location(code));
    }
}
