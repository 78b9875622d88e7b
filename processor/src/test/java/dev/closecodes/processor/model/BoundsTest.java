package dev.closecodes.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredTexts;
import dev.closecodes.processor.model.declared.EntrySpan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What has a first and a last has both of them in it. */
class BoundsTest {

    private static final Texts TEXTS = new Texts(Map.of());

    @Test
    void aRange() {
        CodeRange range = new CodeRange("BILLING", 4100, 4199, TEXTS, Reconnect.NEVER, Set.of(), false, Map.of());
        assertEquals(100, range.size());
        assertTrue(range.contains(4100) && range.contains(4199));
        assertFalse(range.contains(4099) || range.contains(4200));
        assertEquals(1, new CodeRange("ONE", 4100, 4100, TEXTS, Reconnect.NEVER, Set.of(), false, Map.of()).size());
    }

    @Test
    void retiredNumbers() {
        RetiredCodes retired = new RetiredCodes(4100, 4101, null, null);
        assertTrue(retired.contains(4100) && retired.contains(4101));
        assertFalse(retired.contains(4099) || retired.contains(4102));
    }

    @Test
    void theLinesOfAnEntry() {
        EntrySpan span = new EntrySpan(at("codes.yaml", 3), 5, List.of());
        assertTrue(span.contains(at("codes.yaml", 3)) && span.contains(at("codes.yaml", 5)));
        assertFalse(span.contains(at("codes.yaml", 2)) || span.contains(at("codes.yaml", 6)));
        assertFalse(span.contains(at("parent.yaml", 4)));
    }

    @Test
    void aDeclaredRange() {
        assertTrue(declared(4100, 4100).hasBounds());
        assertFalse(declared(4101, 4100).hasBounds());
        assertFalse(declared(null, 4100).hasBounds());
        assertFalse(declared(4100, null).hasBounds());
        assertTrue(declared(4100, 4101).contains(4100) && declared(4100, 4101).contains(4101));
        assertFalse(declared(4100, 4101).contains(4099) || declared(4100, 4101).contains(4102));
        assertFalse(declared(4101, 4100).contains(4100));
    }

    private static DeclaredRange declared(@Nullable Integer from, @Nullable Integer to) {
        Position at = at("codes.yaml", 1);
        return new DeclaredRange(
                new EntrySpan(at, 1, List.of()),
                null,
                from == null ? null : new Located<>(from, at),
                to == null ? null : new Located<>(to, at),
                new DeclaredTexts(null, null, null),
                null,
                null,
                List.of());
    }

    private static Position at(String path, int line) {
        return new Position(path, line, 1, 1, "");
    }
}
