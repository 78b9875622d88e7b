package dev.closecodes.processor.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.check.Checks;
import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabularies say what their owners' sources say, which src/test/resources/vocabularies holds a second time. */
class VocabulariesTest {

    private static final Path OWNERS = Path.of("src/test/resources/vocabularies");

    @TempDir
    Path folder;

    static List<BuiltInRegistry> all() {
        return Vocabularies.all();
    }

    /** A line of an owner's table. */
    private record Line(String code, String owner, String reconnect, String senders, boolean resumable) {

        static Line of(String line) {
            String[] cells = line.split(",", -1);
            return new Line(cells[0], cells[1], cells[2], cells[3], cells.length > 4 && Boolean.parseBoolean(cells[4]));
        }
    }

    private static Map<String, Line> owners(BuiltInRegistry vocabulary) throws IOException {
        Map<String, Line> lines = new TreeMap<>();
        for (String line : Files.readAllLines(OWNERS.resolve(vocabulary.id() + ".csv"))) {
            if (!line.startsWith("code,")) {
                lines.put(line.split(",", 2)[0], Line.of(line));
            }
        }
        assertFalse(lines.isEmpty());
        return lines;
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasTheOwnersNumbersAndNoOther(BuiltInRegistry vocabulary) throws IOException {
        DeclaredRegistry declared = Vocabularies.lineage(vocabulary).file();
        Set<String> said = new TreeSet<>();
        declared.codes().forEach(code -> said.add(String.valueOf(code.code().value())));
        for (CodeRange range : Vocabularies.registry(vocabulary).ranges()) {
            if (declared.ranges().stream().anyMatch(entry -> entry.label().equals(range.name()))) {
                said.add(range.first() + "-" + range.last());
            }
        }
        if (declared.undefined() != null) {
            said.add("undefined");
        }
        assertEquals(new TreeSet<>(owners(vocabulary).keySet()), said);
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysOfEachCodeWhatTheOwnerSays(BuiltInRegistry vocabulary) throws IOException {
        Map<String, Line> owners = owners(vocabulary);
        for (CloseCode code : Vocabularies.registry(vocabulary).codes()) {
            Line line = owners.get(String.valueOf(code.code()));
            if (line != null) {
                assertEquals(line.reconnect(), lower(code.reconnect()), line::code);
                assertEquals(line.resumable(), "true".equals(code.attributes().get("resumable")), line::code);
                if (code.code() >= Protocol.FIRST_OPEN) {
                    assertEquals(line.senders(), senders(code.sentBy()), line::code);
                    assertTrue(
                            line.owner().isEmpty() || code.knownAs().containsValue(line.owner()),
                            () -> line + " " + code.knownAs());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysOfEachRangeWhatTheOwnerSays(BuiltInRegistry vocabulary) throws IOException {
        Registry registry = Vocabularies.registry(vocabulary);
        Map<String, Line> owners = owners(vocabulary);
        for (CodeRange range : registry.ranges()) {
            Line line = owners.get(range.first() + "-" + range.last());
            if (line != null) {
                assertEquals(line.reconnect(), lower(range.reconnect()), line::code);
                assertEquals(line.senders().isEmpty() ? "client server" : line.senders(), senders(range.sentBy()));
            }
        }
        if (owners.containsKey("undefined")) {
            assertEquals(owners.get("undefined").reconnect(), lower(registry.undefinedReconnect()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void passesEveryCheck(BuiltInRegistry vocabulary) {
        assertEquals(List.of(), Checks.run(Vocabularies.lineage(vocabulary)));
        assertEquals(
                List.of("en", "es", "fr", "de", "zh"),
                Vocabularies.registry(vocabulary).languages());
    }

    @ParameterizedTest
    @MethodSource("all")
    void compiles(BuiltInRegistry vocabulary) {
        GeneratedCode code =
                tree("[protocol, " + vocabulary.id() + "@1]").compile().requireSuccess();
        assertEquals(List.of(), code.warnings());
        Registry registry = Vocabularies.registry(vocabulary);
        List<String> names = new ArrayList<>();
        for (Object constant : code.type("CloseCode").getEnumConstants()) {
            names.add(constant.toString());
        }
        assertEquals(registry.codes().stream().map(CloseCode::name).toList(), names);
        assertEquals(lower(registry.undefinedReconnect()), lower((Enum<?>) code.call("CloseCodes", "reconnect", -1)));
    }

    @Test
    void thatWhichClashesWithIanaIsExtendedWithProtocol() {
        tree("[standard, centrifuge]")
                .compile()
                .requireError(
                        "[DuplicateCode]",
                        "codes.yaml:2:11",
                        "3000 is UNAUTHORIZED in the standard registry and ",
                        " in the vocabulary centrifuge; extend protocol instead of standard")
                .requireError("3008 is TIMEOUT in the standard registry")
                .requireNothingWritten();
    }

    @Test
    void twoOfOneNumberAreAnErrorAtThePlaceThatNamesThem() {
        tree("[pusher, discord-gateway]")
                .compile()
                .requireError("[DuplicateCode]", "codes.yaml:2:19", "4000 is ", "the vocabulary pusher")
                .requireNothingWritten();
    }

    private SourceTree tree(String parents) {
        return new SourceTree(folder)
                .registry("codes.yaml", "schema: 1\nextends: " + parents + "\nlanguages: [en, de]\n")
                .host("(\"codes.yaml\")");
    }

    private static String senders(Set<?> parties) {
        return parties.stream().map(party -> lower((Enum<?>) party)).sorted().collect(Collectors.joining(" "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
