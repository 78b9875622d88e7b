package dev.closecodes.processor.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.load.parse.RegistryParser;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which of several ranges speaks. */
class RegistryMergerTest {

    private static final String TEXTS = "title: {en: T}, description: {en: D}}\n";
    private static final String HEAD =
            "schema: 1\nlanguages: [en]\nundefined: {" + TEXTS + "ranges:\n  - {name: ALL, from: 4000, to: 4999, ";

    @Test
    void theInnermostRangeThatSaysHowToReconnect() {
        Registry registry = merge(HEAD + "reconnect: now, " + TEXTS
                + "  - {name: LAST, from: 4900, to: 4999, reconnect: backoff, " + TEXTS
                + "  - {name: FIRST, from: 4000, to: 4099, " + TEXTS);
        assertEquals(
                List.of("ALL NOW", "FIRST NOW", "LAST BACKOFF"),
                registry.ranges().stream()
                        .map(range -> range.name() + " " + range.reconnect())
                        .toList());
    }

    @Test
    void theSmallestRetiredEntryComesFirst() {
        Registry registry = merge(HEAD + TEXTS
                + "retired: [{from: 4000, to: 4099}, {code: 4050}, {from: 4010, to: 4011}, {code: 4040}]\n");
        assertEquals(
                List.of(4040, 4050, 4010, 4000),
                registry.retired().stream().map(entry -> entry.first()).toList());
    }

    private static Registry merge(String registry) {
        DeclaredRegistry read =
                RegistryParser.parse("codes.yaml", registry.getBytes(StandardCharsets.UTF_8), new Problems());
        return RegistryMerger.merge(new Lineage(List.of(), Objects.requireNonNull(read)), List.of("en"), "");
    }
}
