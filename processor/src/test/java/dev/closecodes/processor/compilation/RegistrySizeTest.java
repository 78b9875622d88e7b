package dev.closecodes.processor.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.processor.support.SampleRegistries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registries of any names and any size work. */
class RegistrySizeTest {

    @TempDir
    Path folder;

    @Test
    void nastyNamesWork() {
        GeneratedCode code = SourceTree.compile(folder, SampleRegistries.nasty());
        List<String> names = SampleRegistries.NAMES;
        for (int i = 0; i < names.size(); i++) {
            Enum<?> constant = code.find(4000 + i).orElseThrow();
            assertEquals(names.get(i), constant.name());
            assertEquals(names.get(i), code.on(constant, "range").toString());
            assertEquals("NOW", code.on(constant, "reconnect").toString());
            assertEquals(names.get(i) + " title en", code.on(constant, "title"));
            assertEquals(List.of("ALIAS_" + names.get(i)), code.on(constant, "aliases"));
            assertTrue(code.call("CloseCode", "named", "ALIAS_" + names.get(i))
                    .toString()
                    .contains(names.get(i)));
        }
    }

    @Test
    void smallestAndLargestNumbersWork() {
        GeneratedCode one = SourceTree.compile(
                folder.resolve("one"),
                Registries.own(List.of("en"), "codes:\n" + Registries.code(1000, "ONLY", List.of("en"))));
        assertEquals(1, one.type("CloseCode").getEnumConstants().length);
        assertTrue(one.find(999).isEmpty() && one.find(1001).isEmpty());
        GeneratedCode ends = SourceTree.compile(
                folder.resolve("ends"),
                Registries.own(
                        List.of("en"),
                        "codes:\n" + Registries.code(4999, "LAST", List.of("en"))
                                + Registries.code(0, "FIRST", List.of("en"))));
        assertEquals("FIRST", ends.find(0).orElseThrow().name());
        assertEquals("LAST", ends.find(4999).orElseThrow().name());
        assertTrue(ends.find(-1).isEmpty()
                && ends.find(5000).isEmpty()
                && ends.find(Integer.MIN_VALUE).isEmpty());
    }

    @Test
    void manyAliasesRangesAndCodesWork() {
        StringBuilder yaml = new StringBuilder("ranges:\n");
        for (int i = 0; i < 60; i++) {
            yaml.append("  - name: RANGE_").append(i).append("\n    from: ").append(4000 + 10 * i);
            yaml.append("\n    to: ").append(4009 + 10 * i).append('\n');
            yaml.append(Registries.texts("    ", "Range " + i, List.of("en"))).append('\n');
        }
        yaml.append("codes:\n");
        IntStream.range(4000, 4500).forEach(i -> yaml.append(Registries.code(i, "CODE_" + i, List.of("en"))));
        yaml.append("    aliases:\n");
        IntStream.range(0, 300)
                .forEach(i -> yaml.append("      - ALIAS_").append(i).append('\n'));
        GeneratedCode code = SourceTree.compile(folder, Registries.extending(List.of("en"), yaml.toString()));
        IntStream.range(4000, 4500).forEach(i -> {
            Enum<?> constant = code.find(i).orElseThrow();
            assertEquals("CODE_" + i, constant.name());
            assertEquals("RANGE_" + (i - 4000) / 10, code.on(constant, "range").toString());
        });
        IntStream.range(0, 300)
                .forEach(i -> assertEquals(
                        "Optional[CODE_4499]",
                        code.call("CloseCode", "named", "ALIAS_" + i).toString()));
    }
}
