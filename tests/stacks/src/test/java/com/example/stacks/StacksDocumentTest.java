package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What docs/stacks.md and {@code stacks.properties} say is what the last run found. Last of all classes (see
 * junit-platform.properties): an update writes both anew from what the others have found.
 *
 * @see ClassOrderer.OrderAnnotation
 */
@Order(Integer.MAX_VALUE)
class StacksDocumentTest {

    @ParameterizedTest
    @EnumSource
    void connections(ConnectionSide side) throws IOException {
        compare(side.plural() + " close", ConnectionTable.markdown(side, Connections.rows()));
    }

    @ParameterizedTest
    @EnumSource
    void endings(ConnectionSide side) throws IOException {
        List<EndingRow> recorded = EndingRow.recorded();
        List<String> rows = new ArrayList<>();
        for (Situation situation : Situation.values()) {
            SortedMap<String, String> told = EndingRow.of(situation, side, recorded);
            if (!told.isEmpty()) {
                rows.add("| " + situation.words() + " | " + Outcomes.text(told) + " |");
            }
        }
        compare(side.plural() + " without a code", rows);
    }

    @Test
    void versions() throws IOException {
        List<String> rows = Arrays.stream(System.getProperty("stacks.versions").split(","))
                .map(version -> "| " + version.strip().replace("=", " | ") + " |")
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        compare("versions", rows);
    }

    @Test
    void data() throws IOException {
        if (StacksDocument.UPDATE) {
            StacksData.update();
        }
        assertEquals(StacksData.text(), StacksData.recorded());
    }

    private static void compare(String table, List<String> rows) throws IOException {
        if (StacksDocument.UPDATE) {
            StacksDocument.update(table, rows);
        }
        assertEquals(String.join("\n", rows), String.join("\n", StacksDocument.rows(table)));
    }
}
