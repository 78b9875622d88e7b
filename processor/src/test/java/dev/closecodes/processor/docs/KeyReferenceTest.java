package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.load.parse.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The reference of codes.yaml and its schema have every key that the parser knows, and no other. */
class KeyReferenceTest {

    private static final Path REFERENCE = Path.of("../docs/codes-yaml.md");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE);

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of("## The file", "", Keys.REGISTRY),
                Arguments.of("## Attributes", "/$defs/attribute", Keys.ATTRIBUTE),
                Arguments.of("## A range", "/$defs/range", Keys.RANGE),
                Arguments.of("## A code", "/$defs/code", Keys.CODE),
                Arguments.of("### Deprecated", "/$defs/code/properties/deprecated", Keys.DEPRECATED),
                Arguments.of("## A suppression", "/$defs/suppress/items", Keys.SUPPRESS),
                Arguments.of("## A retired entry", "/$defs/retired", Keys.RETIRED),
                Arguments.of("## Undefined", "/properties/undefined", Keys.UNDEFINED));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void documentsEveryKey(String heading, String pointer, List<String> keys) throws IOException {
        String section = section(heading);
        assertEquals(
                keys, ROW.matcher(section).results().map(row -> row.group(1)).toList());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void describesEveryKeyToEditors(String heading, String pointer, List<String> keys) {
        JsonNode entry = new CodesSchema().source().at(pointer);
        assertEquals(keys, List.copyOf(entry.get("properties").propertyNames()));
        for (Map.Entry<String, JsonNode> property : entry.get("properties").properties()) {
            assertTrue(isDescribed(property.getValue()), property.getKey());
        }
    }

    private static boolean isDescribed(JsonNode property) {
        JsonNode target = property.has("description")
                ? property
                : new CodesSchema().source().at(property.path("$ref").asString().substring(1));
        return target.has("title") && target.path("description").asString().endsWith(".");
    }

    private static String section(String heading) throws IOException {
        String text = Files.readString(REFERENCE);
        int start = text.indexOf("\n" + heading + "\n");
        assertFalse(start < 0, heading);
        int content = start + heading.length() + 2;
        List<MatchResult> next = Pattern.compile("^#+ ", Pattern.MULTILINE)
                .matcher(text)
                .region(content, text.length())
                .results()
                .toList();
        return text.substring(
                content, next.isEmpty() ? text.length() : next.get(0).start());
    }
}
