package dev.closecodes.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each check that Error Prone loads has a page, a row in the table with its severity, and cases. */
class CheckPagesTest {

    private static final Path PAGES = Path.of("../docs/checks");
    private static final Pattern ROW = Pattern.compile("\\| \\[(\\w+)\\]\\(\\1\\.md\\) \\| (\\w+) \\| .+ \\|");

    @Test
    void everyCheckIsInTheTableWithItsSeverity() throws IOException {
        assertEquals(table(), severities());
    }

    @Test
    void everyCheckHasAPage() throws IOException {
        for (String check : severities().keySet()) {
            String page = Files.readString(PAGES.resolve(check + ".md"));
            assertTrue(page.startsWith("# " + check + "\n\n"), check);
            assertTrue(page.contains("\nWrong:\n\n```java\n") && page.contains("\nRight:\n\n```java\n"), check);
        }
    }

    private static Map<String, String> severities() {
        Map<String, String> severities = new TreeMap<>();
        for (BugChecker check : ServiceLoader.load(BugChecker.class)) {
            if (check.getClass().getPackage().equals(CheckPagesTest.class.getPackage())) {
                BugPattern pattern = check.getClass().getAnnotation(BugPattern.class);
                severities.put(
                        check.getClass().getSimpleName(),
                        pattern.severity().name().toLowerCase(Locale.ROOT));
            }
        }
        return severities;
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        String readme = Files.readString(PAGES.resolve("README.md"));
        Matcher row = ROW.matcher(readme.substring(readme.indexOf("## Call sites")));
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }
        return rows;
    }
}
