package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.problem.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema and the processor say the same of a registry, wherever a schema can judge. */
class SchemaTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final CodesSchema SCHEMA = new CodesSchema();

    @TempDir
    Path folder;

    @Test
    void isASchema() {
        assertEquals(List.of(), SCHEMA.ownErrors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codes",
                "registries/graphql-transport-ws",
                "registries/pusher",
                "registries/discord-gateway",
                "registries/twitch-eventsub",
                "registries/centrifuge"
            })
    void takesOurRegistries(String name) throws IOException {
        assertEquals(List.of(), SCHEMA.errors(Files.readString(Path.of("../" + name + ".yaml"))));
    }

    @Test
    void judgesEveryRule() {
        Stream.of(Rule.values()).map(Rule::id).forEach(Judgement::of);
    }

    /** Tools that build on Ajv compile no other. */
    @Test
    void holdsInStrictMode() {
        assertEquals(List.of(), StrictSchema.faults(SCHEMA.source()));
    }

    @Test
    void namesTheChecksThatCanBeSilenced() throws IOException {
        Snippet unknown = Snippet.bad("alone", "schema: 1", "schema: 1\nsuppress: [{check: None, reason: None.}]");
        String said = verdict(unknown.yaml()).messages();
        String list = said.replaceAll("(?s).*what can be silenced is ([A-Za-z, ]*[A-Za-z]).*", "$1");
        Set<String> offered = SCHEMA.source()
                .at("/$defs/suppress/items/properties/check/enum")
                .valueStream()
                .map(value -> value.stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(List.of(list.split(", "))), offered);
    }

    @ParameterizedTest
    @MethodSource("dev.closecodes.processor.docs.Snippets#all")
    void agreesOnSnippet(Snippet snippet) throws IOException {
        Verdict verdict = verdict(snippet.yaml());
        assertEquals(snippet.errors(), verdict.errors(), verdict::messages);
        List<String> errors = SCHEMA.errors(snippet.yaml());
        assertEquals(snippet.schema(), errors.isEmpty(), errors::toString);
        agree(verdict, snippet.yaml());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("cases")
    void agreesOnCase(Path file) throws IOException {
        agree(Verdict.of(file.getParent()), Files.readString(file));
    }

    static List<Path> cases() throws IOException {
        if (!Files.isDirectory(CASES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.endsWith("codes.yaml"))
                    .filter(SchemaTest::isUtf8)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isUtf8(Path file) {
        try {
            Files.readString(file);
            return true;
        } catch (IOException exception) {
            return false;
        }
    }

    private Verdict verdict(String yaml) throws IOException {
        Files.writeString(folder.resolve("codes.yaml"), yaml, StandardCharsets.UTF_8);
        return Verdict.of(folder);
    }

    private static void agree(Verdict verdict, String yaml) {
        Set<Judgement> judgements = verdict.errors().stream().map(Judgement::of).collect(Collectors.toSet());
        if (judgements.contains(Judgement.YAML)) {
            return;
        }
        if (!CodesSchema.canRead(yaml)) {
            assertFalse(verdict.errors().isEmpty(), "no editor can read it, and the processor takes it");
            return;
        }
        List<String> errors = SCHEMA.errors(yaml);
        if (judgements.contains(Judgement.ALWAYS)) {
            assertFalse(errors.isEmpty(), () -> "the schema takes what the processor refuses: " + verdict.messages());
        } else if (!judgements.contains(Judgement.PARTLY)) {
            assertTrue(errors.isEmpty(), () -> "the schema refuses what it cannot judge: " + errors);
        }
    }
}
