package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * axe-core at WCAG 2.2 AA and best practice.
 *
 * <p>Run in the page itself: axe-core's own Java puts the verdicts on frames together in a second window, which takes longer than the
 * verdicts, and our pages have no frames.
 */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SCRIPT = script();

    private Axe() {}

    /**
     * Asserts that the page as it is shown breaks no rule, and that its contrasts were looked at.
     *
     * @param where what is shown, for the message
     */
    static void assertNoViolation(Browser browser, String where) {
        if (browser.value("typeof axe").equals("undefined")) {
            browser.driver().executeScript(SCRIPT);
        }
        Object found = browser.driver().executeAsyncScript("""
                const done = arguments[1];
                axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: arguments[0] } })
                  .then(results => {
                    const found = results.violations.map(
                      rule => `${rule.id}: ${rule.help} ${rule.nodes.slice(0, 3).map(node => node.html)}`);
                    return results.passes.some(rule => rule.id === 'color-contrast') ? found : [...found, 'no contrast'];
                  })
                  .then(done, error => done([String(error)]));
                """, RULES);
        assertEquals(List.of(), found, where);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            assertNotNull(script, "axe-core's jar has no axe.min.js");
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
