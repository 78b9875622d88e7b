package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.closecodes.support.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/close-codes.schema.json describes what close-codes.json has, and no more than that. */
class CloseCodesSchemaTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry DIALECT = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    Path folder;

    private static JsonNode source() throws IOException {
        return JSON.readTree(Files.readString(Documents.ROOT.resolve("docs/close-codes.schema.json")));
    }

    private static List<String> errors(String json) throws IOException {
        Schema schema = DIALECT.getSchema(source());
        return schema.validate(JSON.readTree(json)).stream()
                .map(Object::toString)
                .toList();
    }

    private String json() {
        return new SourceTree(folder)
                .host("(interop = \"JAVASCRIPT\")")
                .compile()
                .requireSuccess()
                .files("classes")
                .get("META-INF/resources/close-codes/com.acme.chat/close-codes.json");
    }

    @Test
    void isASchema() throws IOException {
        String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
        assertEquals(List.of(), DIALECT.getSchema(SchemaLocation.of(dialect)).validate(source()));
    }

    @Test
    void takesTheStandardRegistry() throws IOException {
        assertEquals(List.of(), errors(json()));
    }

    @Test
    void takesEveryGoodCase() throws IOException {
        Path expected = Path.of(
                "src/test/resources/cases/good/javascript/expected/META-INF/resources/close-codes/example/voice-close-codes.json");
        String hash = "0".repeat(64);
        assertEquals(List.of(), errors(Files.readString(expected).replace("…", hash)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\": 1 | \"schema\": 2",
                "\"hash\": \" | \"hash\": \"x",
                "\"code\": 1000 | \"code\": 5000",
                "\"code\": 1000 | \"code\": \"1000\"",
                "\"name\": \"GOING_AWAY\" | \"name\": \"GoingAway\"",
                "\"reconnect\": \"backoff\" | \"reconnect\": \"later\"",
                "[\"client\", \"server\"] | [\"client\", \"peer\"]",
                "\"title\": | \"heading\":",
                "\"from\": 3000 | \"first\": 3000",
                "[1000, 1003] | [1000]",
                "\"http\": 408 | \"http\": 99"
            })
    void refusesAnythingElse(String written, String other) throws IOException {
        String json = json();
        assertTrue(json.contains(written), written);
        assertNotEquals(List.of(), errors(json.replace(written, other)));
    }
}
