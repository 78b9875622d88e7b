package dev.closecodes.processor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Severity;
import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every id has a page that tells the truth, a row in the table, and a case below cases/bad/. */
class ChecksTest {

    private static final Path PAGES = Path.of("../docs/checks");
    private static final String TABLE = "README.md";

    /** Where the table ends that is about registries: what follows is the Error Prone plug-in's, and held to it there. */
    private static final String CALL_SITES = "## Call sites";

    /** What no file can bring about: {@link FailureTest} and {@link UnusualRegistryTest} do. */
    private static final Set<String> WITHOUT_CASE =
            Set.of("ClosecodesDefect", "WriteFailed", "RegistryTooLarge", "TextTooLong");

    /** What an example on a page cannot show: it is a matter of bytes, of folders, of other files or of our own failure. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of(
            "ClosecodesDefect",
            "DuplicateText",
            "NotUtf8",
            "PropertiesSyntax",
            "RegistryDiffers",
            "RegistryOnClassPath",
            "RegistryTooLarge",
            "RegistryUnreadable",
            "TextTooLong",
            "TooManyEntries",
            "WriteFailed");

    private static final Pattern BLOCK = Pattern.compile("```(yaml|java|text)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW =
            Pattern.compile("\\| \\[(\\w+)\\]\\((\\w+)\\.md\\) \\| (error|warning|note) \\| .+ \\|");
    private static final Pattern ID_IN_GOLDEN = Pattern.compile("(?m)^(error|warning|note): (?:\\S+: )?\\[(\\w+)\\] ");

    @TempDir
    private Path temporary;

    static Set<String> ids() {
        return Stream.of(Rule.values()).map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyIdHasAPageAndEveryPageAnId() throws IOException {
        Set<String> pages = new TreeSet<>();
        for (Path page : TestFiles.below(PAGES)) {
            String name = page.getFileName().toString();
            if (!name.equals(TABLE)) {
                pages.add(name.replace(".md", ""));
                assertTrue(Files.readString(page).startsWith("# " + name.replace(".md", "") + "\n\n"), name);
            }
        }
        Set<String> expected = new TreeSet<>(ids());
        expected.addAll(rows(part(1)).keySet());
        assertEquals(expected, pages);
    }

    @Test
    void everyIdHasARowWithItsSeverity() throws IOException {
        Map<String, String> table = table();
        assertEquals(ids(), table.keySet());
        inGoldens().forEach((id, severities) -> assertTrue(severities.contains(table.get(id)), id + severities));
    }

    @Test
    void everyIdHasACase() throws IOException {
        Set<String> withoutCase = new TreeSet<>(ids());
        withoutCase.removeAll(inGoldens().keySet());
        assertEquals(new TreeSet<>(WITHOUT_CASE), withoutCase);
    }

    @Test
    void tableAndCatalogueAgree() throws IOException {
        Map<String, String> table = table();
        for (Rule rule : Rule.values()) {
            assertEquals(rule.severity().name().toLowerCase(Locale.ROOT), table.get(rule.id()), rule.id());
        }
    }

    @Test
    void whatCanBeSilencedIsAWarning() {
        List<Rule> suppressible =
                Stream.of(Rule.values()).filter(Rule::isSuppressible).toList();
        assertFalse(suppressible.isEmpty());
        suppressible.forEach(rule -> assertEquals(Severity.WARNING, rule.severity(), rule.id()));
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return ids().stream()
                .filter(id -> !WITHOUT_EXAMPLE.contains(id))
                .map(id -> DynamicTest.dynamicTest(id, () -> compileExamples(id)));
    }

    private void compileExamples(String id) throws IOException {
        String page = Files.readString(PAGES.resolve(id + ".md"));
        List<Example> examples = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            examples.add(new Example(matcher.group(1), matcher.group(2)));
        }
        assertTrue(examples.size() >= 2, "a wrong example, then a right one");
        Outcome wrong = examples.get(0).compile(Files.createTempDirectory(temporary, id));
        assertTrue(wrong.ids().contains(id), () -> "wrong: " + wrong.messages());
        Outcome right = examples.get(1).compile(Files.createTempDirectory(temporary, id));
        assertFalse(right.ids().contains(id), () -> "right: " + right.messages());
        // Examples leave out texts, and what a registry without parents has to have.
        Set<String> rest = new HashSet<>(right.ids());
        rest.removeAll(Set.of("MissingText", "InheritedTexts"));
        assertEquals(Set.of(), rest, () -> "right: " + right.messages());
    }

    private static Map<String, String> table() throws IOException {
        return rows(part(0));
    }

    private static String part(int index) throws IOException {
        return Files.readString(PAGES.resolve(TABLE)).split(CALL_SITES, -1)[index];
    }

    private static Map<String, String> rows(String part) {
        Map<String, String> rows = new TreeMap<>();
        for (String line : part.lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertEquals(row.group(1), row.group(2));
                rows.put(row.group(1), row.group(3));
            }
        }
        return rows;
    }

    private static Map<String, Set<String>> inGoldens() throws IOException {
        Map<String, Set<String>> severities = new TreeMap<>();
        for (CaseFolder folder : CaseFolder.all("bad")) {
            Path golden = folder.expected().resolve("diagnostics.txt");
            Matcher matcher = ID_IN_GOLDEN.matcher(Files.readString(golden, StandardCharsets.UTF_8));
            while (matcher.find()) {
                severities
                        .computeIfAbsent(matcher.group(2), id -> new HashSet<>())
                        .add(matcher.group(1));
            }
        }
        return severities;
    }
}
