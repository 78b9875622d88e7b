package dev.closecodes.processor.docs;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema as the jar ships it, and what an editor would say with it. */
final class CodesSchema {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry DIALECT = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode source = read();
    private final Schema schema = DIALECT.getSchema(source);

    /** The schema itself. */
    JsonNode source() {
        return source;
    }

    /** What is wrong with a registry; empty when nothing is. */
    List<String> errors(String yaml) {
        return messages(schema.validate(tree(yaml)));
    }

    /** Whether there is a tree to apply the schema to; none has a list for a key, or a NUL. */
    static boolean canRead(String yaml) {
        try {
            tree(yaml);
            return true;
        } catch (YamlEngineException exception) {
            return false;
        }
    }

    /** What is wrong with the schema, by the schema of JSON Schema. */
    List<String> ownErrors() {
        String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
        return messages(DIALECT.getSchema(SchemaLocation.of(dialect)).validate(source));
    }

    private static List<String> messages(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }

    // YAML 1.2's core schema, as editors read it: "no" is a text, and 0777 is 777.
    private static JsonNode tree(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        Object value = new Load(settings).loadFromString(yaml.replaceFirst("^\uFEFF", ""));
        return JSON.valueToTree(value);
    }

    private static JsonNode read() {
        try (InputStream in = CodesSchema.class.getResourceAsStream("/dev/closecodes/processor/codes.schema.json")) {
            return JSON.readTree(Objects.requireNonNull(in, "the jar lacks the schema"));
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }
}
