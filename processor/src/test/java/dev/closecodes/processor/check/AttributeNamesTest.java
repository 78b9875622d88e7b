package dev.closecodes.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.load.parse.RegistryParser;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.support.Frameworks;
import dev.closecodes.support.SourceTree;
import dev.closecodes.support.TestFiles;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that no attribute may have are those that are there, and those that the reference lists. */
class AttributeNamesTest {

    private static final String REGISTRY = "schema: 1\nextends: standard\nlanguages: [en]\nattributes:\n";
    /** What the goldens' own registries declare. */
    private static final Set<String> ATTRIBUTES = Set.of("dashboard", "maxAttempts", "resumable", "severity");

    private static final Path GOLDENS = Path.of("src/test/resources/cases/good");
    private static final Pattern METHOD = Pattern.compile("(?m)^    (?:public|private) (?:static )?\\S+ (\\w+)\\(");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z][a-z]\\w+\\b");

    @TempDir
    private Path folder;

    @Test
    void everyMethodThatIsGeneratedIsTaken() throws IOException {
        Set<String> methods = goldens(METHOD, 1);
        assertTrue(
                methods.containsAll(Set.of("reconnect", "toCloseReason", "getCode", "named", "requireSendable")),
                methods::toString);
        methods.removeAll(AttributeNameCheck.TAKEN);
        methods.removeAll(ATTRIBUTES);
        assertEquals(Set.of(), methods);
    }

    /** As an enum of its name, each type that the generated enum has or uses is refused, or compiles. */
    @Test
    void everyTypeThatIsNotTakenCompiles() throws IOException {
        Set<String> types = goldens(TYPE, 0);
        assertTrue(types.containsAll(Set.of("ByName", "CloseCodes", "EnumMap", "Reconnect")), types::toString);
        types.add("VoiceCloseCode");
        String attributes = types.stream()
                .map(type -> "  " + type.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT)
                        + ": {type: enum, values: [A, B], default: A}\n")
                .filter(attribute -> refused(attribute).isEmpty())
                .collect(Collectors.joining());
        assertTrue(attributes.contains("  enum-map:") && !attributes.contains("close-code:"), attributes);
        SourceTree tree = new SourceTree(folder).registry("codes.yaml", REGISTRY + attributes);
        Frameworks.allJars().forEach(tree::onClassPath);
        tree.host("(value = \"codes.yaml\", prefix = \"Voice\", interop = {\"JAKARTA_WEBSOCKET\", \"SPRING_WEBSOCKET\","
                        + " \"NETTY\"})")
                .compile()
                .requireSuccess();
    }

    private static List<Problem> refused(String attribute) {
        return Checks.run(new Lineage(
                        List.of(),
                        Objects.requireNonNull(RegistryParser.parse(
                                "codes.yaml",
                                (REGISTRY + attribute).getBytes(StandardCharsets.UTF_8),
                                new Problems()))))
                .stream()
                .filter(problem -> problem.rule() == Rule.ATTRIBUTE_NAME)
                .toList();
    }

    private static Set<String> goldens(Pattern pattern, int group) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : TestFiles.below(GOLDENS)) {
            if (String.valueOf(file.getFileName()).endsWith("CloseCode.java")) {
                String code = Files.readString(file).replaceAll("(?m)^ *(?:/\\*|\\*).*|\"[^\"]*\"", "");
                pattern.matcher(code).results().forEach(result -> found.add(result.group(group)));
            }
        }
        return found;
    }

    @Test
    void everyMethodThatAnEnumHasIsTaken() {
        Set<String> methods = Stream.of(Enum.class, Object.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        methods.removeAll(AttributeNameCheck.TAKEN);
        assertEquals(Set.of(), methods);
    }

    @Test
    void whatIsReservedIsInTheReference() throws IOException {
        String reference = Files.readString(Path.of("../docs/codes-yaml.md"));
        int start = reference.indexOf("names that `CloseCode` may need later");
        assertTrue(start >= 0);
        String list = reference.substring(start, reference.indexOf("Two parents", start));
        Set<String> listed = Pattern.compile("`([a-z-]+)`")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reserved = AttributeNameCheck.RESERVED.stream()
                .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(reserved, listed);
    }
}
