package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rule of docs/bazel.md, built by an old Bazel, which npm has; with the profile {@code builds} alone, since it is large. */
@Tag("opt-in")
class BazelTest {

    private static final Pattern BUILD_FILE = Pattern.compile("(?ms)^```starlark\n(.*?)^```$");
    private static final String PACKAGE = "src/main/java/com/acme/chat";
    private static final String BAZEL = "@bazel/bazel-linux_x64";
    private static final String VERSION = "0.18.0";

    private final Project project = Project.copy("examples/javac/src", "bazel/src/main/java");
    private final Project workspace =
            new Project(Path.of("target", "projects", "bazel").toAbsolutePath());

    @Test
    void theRuleRunsAgainAfterAnEditOfWhatTheRegistryExtends() throws IOException {
        String[] buildFiles = BUILD_FILE
                .matcher(Files.readString(OuterBuild.REPOSITORY.resolve("docs/bazel.md")))
                .results()
                .map(block -> forOldBazel(block.group(1)))
                .toArray(String[]::new);
        assertEquals(2, buildFiles.length);
        workspace
                .write("WORKSPACE", "")
                .write(PACKAGE + "/BUILD.bazel", buildFiles[0])
                .write("third_party/BUILD.bazel", buildFiles[1]);
        for (String name : new String[] {"closecodes-annotations", "closecodes-processor"}) {
            Path jar = workspace.folder().resolve("third_party/" + name + ".jar");
            Files.deleteIfExists(jar);
            Files.copy(LocalRepository.jar(name), jar);
        }
        Path bazel = install();

        build(bazel);
        assertTrue(texts().contains("Account closed"), "first build");
        project.edit("com/acme/chat/house.yaml", "Account closed", "Account gone");
        build(bazel);
        assertTrue(texts().contains("Account gone"), "after an edit");
    }

    /** It knows its Java rules without a load, and the JDK under another name. */
    private static String forOldBazel(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("load("))
                .map(line -> line.replace("current_host_java_runtime", "current_java_runtime"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Path install() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "bazel").toAbsolutePath());
        Path bazel = folder.resolve("node_modules/" + BAZEL + "/bazel-" + VERSION + "-linux-x86_64");
        if (!Files.exists(bazel)) {
            Command.run(folder, Map.of(), "npm", "install", "--no-save", "--ignore-scripts", BAZEL + "@" + VERSION)
                    .succeeded();
        }
        return bazel;
    }

    private void build(Path bazel) {
        Command.run(
                        workspace.folder(),
                        Map.of(),
                        bazel.toString(),
                        "--output_user_root="
                                + Path.of("target", "bazel", "output").toAbsolutePath(),
                        "--batch",
                        "build",
                        "--spawn_strategy=standalone",
                        "--genrule_strategy=standalone",
                        "//" + PACKAGE + ":close_codes")
                .succeeded();
    }

    /** What was generated, as Bazel's output holds it. */
    private String texts() throws IOException {
        Path archive = workspace.folder().resolve("bazel-genfiles/" + PACKAGE + "/close_codes.srcjar");
        try (ZipFile zip = new ZipFile(archive.toFile());
                InputStream source = zip.getInputStream(zip.getEntry("com/acme/chat/CloseCodes.java"))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
