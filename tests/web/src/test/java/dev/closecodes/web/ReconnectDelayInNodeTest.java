package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/** How long a page waits: RFC 6455 section 7.2.3's first 0-5 seconds, then up to a minute. */
class ReconnectDelayInNodeTest {

    private static final String REFUSED = "RangeError";

    /** A code, an attempt, what decides, and the answer; 4000 and undefined numbers advise now, 1006 backoff, 1000 and 2000 never. */
    private static final List<List<Object>> CASES = Arrays.asList(
            Arrays.asList(1000, 0, 0.5, null),
            Arrays.asList(2000, 0, 0.5, null),
            Arrays.asList(-1, 0, 0.5, 2_500L),
            Arrays.asList(4000, 0, 0, 0L),
            Arrays.asList(4000, 0, 0.5, 2_500L),
            Arrays.asList(4000, 0, 0.999999, 4_999L),
            Arrays.asList(4000, 1, 0, 5_000L),
            Arrays.asList(1006, 0, 0, 2_500L),
            Arrays.asList(1006, 0, 0.999999, 4_999L),
            Arrays.asList(1006, 1, 0.5, 7_500L),
            Arrays.asList(1006, 2, 0, 10_000L),
            Arrays.asList(1006, 3, 0, 20_000L),
            Arrays.asList(1006, 4, 0, 30_000L),
            Arrays.asList(1006, 4, 0.999999, 59_999L),
            Arrays.asList(1006, 31, 0, 30_000L),
            Arrays.asList(1006, 2_147_483_647, 0, 30_000L),
            Arrays.asList(4155, 0, 0, 0L),
            Arrays.asList(4151, 0, 0.2, 1_000L),
            Arrays.asList(4120, 0, 0, 2_500L),
            Arrays.asList(1006, -1, 0, REFUSED),
            Arrays.asList(1006, 0.5, 0, REFUSED),
            Arrays.asList(1006, 0, 1, REFUSED),
            Arrays.asList(1006, 0, -0.1, REFUSED),
            Arrays.asList(1000, -1, 0, REFUSED));

    private static Map<String, Object> output;

    @BeforeAll
    static void ask() throws Exception {
        NodeProject.install();
        NodeProject.add(SampleModules.CHAT);
        NodeProject.addFile("scripts/delays.mjs");
        String questions =
                new Json().toJson(CASES.stream().map(row -> row.subList(0, 3)).toList());
        String module = "com.acme.chat/voice-close-codes.js";
        output = new Json().toType(NodeProject.node("delays.mjs", module, questions), Json.MAP_TYPE);
    }

    @Test
    void isAsTheAdviceSays() {
        assertEquals(CASES.stream().map(row -> row.get(3)).toList(), output.get("answers"));
    }

    @Test
    void isRefusedForWhatIsNoAttemptAndNoChance() {
        assertEquals(Arrays.asList(REFUSED, REFUSED, REFUSED, 0L, 0L), output.get("odd"));
    }

    @Test
    void isLeftToChance() {
        long least = ((Number) output.get("least")).longValue();
        long most = ((Number) output.get("most")).longValue();
        assertTrue(2_500 <= least && least < 2_700 && 4_800 < most && most < 5_000, least + "-" + most);
    }
}
