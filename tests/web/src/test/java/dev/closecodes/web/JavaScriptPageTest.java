package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/javascript.md: what it shows works, beside the files of a real registry. */
class JavaScriptPageTest {

    private static final Path PAGE = Path.of("../../docs/javascript.md");
    private static final Path FOLDER = Path.of("target/node/page").toAbsolutePath();

    private static GeneratedModule module;

    @BeforeAll
    static void generate() throws Exception {
        NodeProject.install();
        module = GeneratedModule.of(
                "com.acme.page",
                "",
                List.of("en", "de", "pt-BR"),
                Files.readString(Path.of("src/test/resources/registries/chat.yaml")));
        NodeProject.add(module);
        GeneratedModule.deleteAll(FOLDER);
        Files.createDirectories(FOLDER);
    }

    /** The one block of a language that has a text. */
    private static String block(String language, String text) throws Exception {
        Matcher block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(Files.readString(PAGE));
        while (block.find()) {
            if (block.group(1).contains(text)) {
                return block.group(1);
            }
        }
        throw new AssertionError("no block of " + language + " with " + text);
    }

    private static void succeed(NodeProject.Run run) {
        assertEquals(0, run.code(), run::output);
    }

    @Test
    void scriptOfThePageImportsWhatThereIs() throws Exception {
        String script = block("html", "import").replaceAll("(?s).*<script type=\"module\">|</script>.*", "");
        NodeProject.write("page/page.js", script.replaceAll("'/close-codes/[^']*'", "'com.acme.page'"));
        NodeProject.Run run =
                NodeProject.tool("esbuild", "page/page.js", "--bundle", "--format=esm", "--outfile=page/bundle.js");
        succeed(run);
    }

    @Test
    void typeScriptFindsTheTypesByItsPaths() throws Exception {
        NodeProject.write("page/after.ts", block("ts", "switch"));
        NodeProject.write(
                "page/tsconfig.json",
                block("json", "paths")
                        .replace("./generated/close-codes/", "../node_modules/com.acme.page/")
                        .replace("\"compilerOptions\": {", """
                                "files": ["after.ts"], "compilerOptions": { "strict": true, "noEmit": true,
                                "target": "es2022", "module": "esnext", "moduleResolution": "bundler","""));
        NodeProject.Run run = NodeProject.tool("tsc", "-p", "page", "--pretty", "false");
        assertEquals("", run.output());
        succeed(run);
    }

    @Test
    void pythonReadsTheJson() throws Exception {
        NodeProject.require(NodeProject.isThere("python3", "--version"), "python3 is missing");
        Path folder = Files.createDirectories(FOLDER.resolve("python"));
        Files.writeString(folder.resolve("closecodes.py"), block("python", "json.load"));
        Files.writeString(folder.resolve("close-codes.json"), module.text("close-codes.json"));
        NodeProject.Run run = NodeProject.run(folder, List.of("python3", "-c", """
                from closecodes import is_sendable_by_server, title
                print(title(4000, "de"), title(4150), title(5000), is_sendable_by_server(1000), is_sendable_by_server(1006), sep="|")
                """));
        succeed(run);
        assertEquals(
                "Sitzung abgelaufen|Trial|Undefined close code|True|False",
                run.output().strip());
    }

    @Test
    void goEmbedsTheJson() throws Exception {
        NodeProject.require(NodeProject.isThere("go", "version"), "go is missing; install Go 1.16 or later");
        Path folder = Files.createDirectories(FOLDER.resolve("go/closecodes"));
        Files.writeString(folder.resolve("closecodes.go"), block("go", "go:embed"));
        Files.writeString(folder.resolve("close-codes.json"), module.text("close-codes.json"));
        Files.writeString(folder.resolve("../go.mod"), "module example\n\ngo 1.16\n");
        Files.writeString(folder.resolve("../main.go"), """
                package main

                import (
                	"example/closecodes"
                	"fmt"
                )

                func main() {
                	for _, code := range closecodes.Registry.Codes {
                		if code.Code == 4000 {
                			fmt.Print(code.Name, code.SentBy, code.Reconnect, code.Texts["de"].Title)
                		}
                	}
                }
                """);
        NodeProject.Run run = NodeProject.run(folder.getParent(), List.of("go", "run", "."));
        succeed(run);
        assertEquals(
                "SESSION_EXPIRED[server]nowSitzung abgelaufen", run.output().strip());
    }
}
