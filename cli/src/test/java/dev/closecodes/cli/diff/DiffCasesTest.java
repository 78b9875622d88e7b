package dev.closecodes.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of change, each a folder.
 *
 * <p>After a change that is meant, {@code mvn test -pl cli -am -Dtest=DiffCasesTest -Dupdate.cases=true
 * -Dsurefire.failIfNoSpecifiedTests=false} rewrites the goldens; read the diff.
 */
class DiffCasesTest {

    private static final boolean UPDATE = Boolean.getBoolean("update.cases");

    @ParameterizedTest
    @MethodSource("cases")
    void isAsExpected(DiffCase each) throws IOException {
        CommandRun run = each.run();
        assertEquals("", run.err());
        assertEquals(0, run.code());
        if (UPDATE) {
            Files.writeString(each.golden(), run.out());
        }
        assertEquals(String.join("\n", each.expected()) + "\n", run.out());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ofARegistryAndItselfThereIsNothing(DiffCase each) {
        for (String side : List.of("old.yaml", "new.yaml")) {
            String file = each.folder().resolve(side).toString();
            assertEquals(new CommandRun(0, "version step: none\n", ""), CommandRun.of("diff", file, file));
        }
    }

    @Test
    void everyKindHasACase() {
        Set<String> kinds = new TreeSet<>();
        Pattern kind = Pattern.compile("\"kind\": \"([a-z-]+)\"");
        for (DiffCase each : cases()) {
            Matcher matcher = kind.matcher(each.run("--format", "json").out());
            while (matcher.find()) {
                kinds.add(matcher.group(1));
            }
        }
        Set<String> all = new TreeSet<>();
        EnumSet.allOf(ChangeKind.class).forEach(each -> all.add(each.id()));
        assertEquals(all, kinds);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void failsBeyondWhatIsAllowed(DiffCase each) {
        for (Step allowed : Step.values()) {
            assertEquals(
                    each.step().compareTo(allowed) > 0 ? 1 : 0,
                    each.run("--allow", allowed.word()).code(),
                    allowed::word);
        }
    }

    @Test
    void everyStepHasACase() {
        assertTrue(cases().size() >= 40);
        assertTrue(Arrays.stream(Step.values())
                .allMatch(step -> cases().stream().anyMatch(each -> each.step() == step)));
    }

    static List<DiffCase> cases() {
        return DiffCase.all();
    }
}
