package dev.closecodes.processor.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one parent says of ranges is about its own codes, and not about those of another parent. */
class ParentsAdviceTest {

    private static final String HOUSE =
            "schema: 1\nextends: protocol\nlanguages: [en]\ncodes:\n" + Registries.code(4001, "QUIET", List.of("en"));

    /** Adds to an inherited range, and declares one of its own around a code of the other parent. */
    private static final String EAGER = """
        schema: 1
        extends: protocol
        languages: [en]
        ranges:
          - {name: PRIVATE_USE, reconnect: backoff}
          - name: EAGER
            from: 4000
            to: 4009
            title: {en: Eager}
            description: {en: Eager}
            reconnect: now
            sent-by: [server]
        """;

    @TempDir
    Path folder;

    @Test
    void silentCodesOfAnotherParentStaySilent() {
        for (String parents : List.of("[house.yaml, eager.yaml]", "[eager.yaml, house.yaml]")) {
            GeneratedCode code = child(parents, "");
            assertEquals(List.of("NEVER", "NOW", "BACKOFF"), advice(code, 4001, 4002, 4010), parents);
            assertEquals(true, code.ask("isSendableByClient", 4001), parents);
            assertEquals(false, code.ask("isSendableByClient", 4002), parents);
        }
    }

    @Test
    void vocabularyStandsBesideRegistriesOfOnesOwn() {
        GeneratedCode code = child("[graphql-transport-ws, house.yaml]", "");
        assertEquals(List.of("NEVER", "BACKOFF"), advice(code, 4001, 4002));
    }

    @Test
    void childSpeaksForTheCodesOfBoth() {
        GeneratedCode code = child("[eager.yaml, house.yaml]", "ranges:\n  - {name: PRIVATE_USE, reconnect: now}\n");
        assertEquals(List.of("NOW", "NOW", "NOW"), advice(code, 4001, 4002, 4010));
    }

    private GeneratedCode child(String parents, String registry) {
        return new SourceTree(folder)
                .registry("house.yaml", HOUSE)
                .registry("eager.yaml", EAGER)
                .registry("codes.yaml", "schema: 1\nextends: " + parents + "\nlanguages: [en]\n" + registry)
                .host("(\"codes.yaml\")")
                .compile()
                .requireSuccess();
    }

    private static List<String> advice(GeneratedCode code, int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> code.call("CloseCodes", "reconnect", number).toString())
                .toList();
    }
}
