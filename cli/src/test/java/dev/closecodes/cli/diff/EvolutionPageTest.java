package dev.closecodes.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table of docs/evolution.md has a row for each case. {@code mvn test -pl cli -am -Dtest=EvolutionPageTest -Dupdate=true
 * -Dsurefire.failIfNoSpecifiedTests=false} writes it.
 */
class EvolutionPageTest {

    private static final Path PAGE = Path.of("../docs/evolution.md");
    private static final Pattern TABLE =
            Pattern.compile("(?s)(<!-- cases, written by EvolutionPageTest -->\n).*(<!-- end of cases -->)");
    private static final Pattern CHANGE =
            Pattern.compile("(?m)^(?:.*?: )?(breaking|compatible|text only) for ([a-z ]+): ");

    @Test
    void hasARowForEachCase() throws IOException {
        String page = Files.readString(PAGE);
        String written = TABLE.matcher(page)
                .replaceAll(match -> match.group(1) + Matcher.quoteReplacement(table()) + match.group(2));
        if (Boolean.getBoolean("update")) {
            Files.writeString(PAGE, written);
        }
        assertEquals(written, Files.readString(PAGE));
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| change | impact | for | step |\n|---|---|---|---|\n");
        DiffCase.all().stream()
                .sorted(Comparator.comparing(DiffCase::step).reversed().thenComparing(DiffCase::title))
                .forEach(each -> table.append(row(each)));
        return table.toString();
    }

    private static String row(DiffCase each) {
        Set<String> impacts = new LinkedHashSet<>();
        Set<String> audiences = new LinkedHashSet<>();
        Matcher change = CHANGE.matcher(String.join("\n", each.expected()));
        while (change.find()) {
            impacts.add(change.group(1));
            audiences.addAll(List.of(change.group(2).split(" and ")));
        }
        return "| [" + each.title() + "](../cli/src/test/resources/diff/" + each + "/expected.txt) | "
                + String.join(", ", impacts) + " | " + String.join(", ", audiences) + " | "
                + each.step().word() + " |\n";
    }
}
