package dev.closecodes.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What RFC 6455 and the IANA registry say of each number, with those beside the first and the last. */
class ProtocolTest {

    @Test
    void someBelow3000HaveSendersAndAllAbove() {
        assertEquals(
                "1000-1003 1007-1009 1011-1011 3000-4999",
                runs(code -> Protocol.senders(code).equals(EnumSet.allOf(Party.class))));
        assertEquals("1010-1010", runs(code -> Protocol.senders(code).equals(Set.of(Party.CLIENT))));
        assertEquals("1012-1014", runs(code -> Protocol.senders(code).equals(Set.of(Party.SERVER))));
    }

    @Test
    void browsersMaySend1000AndWhatIsOpen() {
        assertEquals("1000-1000 3000-4999", runs(Protocol::isOpenToBrowsers));
    }

    @Test
    void ianaHasAssignedSome() {
        assertEquals("1000-1015 3000-3000 3003-3003 3008-3008 4000-4999", runs(Protocol::isAssigned));
    }

    private static String runs(IntPredicate wanted) {
        Set<Integer> numbers =
                IntStream.rangeClosed(-1, 6000).filter(wanted).boxed().collect(Collectors.toCollection(TreeSet::new));
        return numbers.stream()
                .filter(number -> !numbers.contains(number - 1))
                .map(first -> first + "-"
                        + IntStream.iterate(first, numbers::contains, number -> number + 1)
                                .max()
                                .orElseThrow())
                .collect(Collectors.joining(" "));
    }
}
