package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.json.Json;

/** Java and JavaScript of one build answer alike, for every number, in Node and in a browser. */
class SameAnswersTest {

    private static final Json JSON = new Json();

    /** The packages whose answers are written: Node and the browser are asked for the same. */
    private static final Set<String> ASKED = new HashSet<>();

    private static ServletContainer server;
    private static ModuleBrowser chromium;

    @BeforeAll
    static void start() throws Exception {
        NodeProject.install();
        NodeProject.addFile("scripts/compare.mjs");
        NodeProject.addFile("scripts/compare-in-node.mjs");
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    static List<GeneratedModule> modules() {
        return SampleModules.ALL;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void inNode(GeneratedModule module) throws Exception {
        NodeProject.add(module);
        String name =
                module.prefix().isEmpty() ? module.packageName() : module.packageName() + "/" + module.name() + ".js";
        assertSame(NodeProject.node("compare-in-node.mjs", name, answers(module).toString()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void inChromium(GeneratedModule module) throws Exception {
        if (chromium == null) {
            chromium = ModuleBrowser.start();
            server = ServletContainer.start(Path.of("target/same-answers"), modules());
        }
        server.add("compare.mjs", Files.readString(Path.of("src/test/resources/scripts/compare.mjs")));
        // A name for each: the container, and the browser, keep what they have read.
        String file = "answers-" + module.packageName() + ".json";
        server.add(file, Files.readString(answers(module)));
        server.add("page.html", "<!DOCTYPE html><title>Close codes</title>");
        chromium.open(server.address().resolve("page.html"));
        String path = "/close-codes/" + module.packageName() + "/" + module.name() + ".js";
        assertSame(chromium.await("""
            Promise.all([import('/compare.mjs'), import(arguments[0]), fetch(arguments[1]).then(r => r.json())])
              .then(([{ compare }, module, answers]) => compare(module, answers))
              .then(JSON.stringify)\
            """, path, "/" + file));
        assertEquals(List.of(), chromium.complaints());
    }

    private static Path answers(GeneratedModule module) throws IOException {
        Path file = Path.of("target/answers-" + module.packageName() + ".json").toAbsolutePath();
        if (ASKED.add(module.packageName())) {
            Files.writeString(file, JSON.toJson(new JavaAnswers(module).all()));
        }
        return file;
    }

    private static void assertSame(String comparison) {
        Map<String, Object> result = JSON.toType(comparison, Json.MAP_TYPE);
        assertEquals(List.of(), result.get("different"));
        assertTrue(((Number) result.get("compared")).intValue() > 1_800_000, comparison);
    }
}
