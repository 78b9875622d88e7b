package dev.closecodes.processor.generate.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the contract says of numbers, written out a second time. */
final class SendableRules {

    /** What a test knows of a range; the reconnect is empty where the range says nothing. */
    record Range(String name, int first, int last, String reconnect) {

        boolean contains(int code) {
            return first <= code && code <= last;
        }
    }

    /** What a test knows of a listed code: the senders, c and s, and the reconnect, empty where it says nothing. */
    record Listed(String senders, String reconnect) {}

    /** What may be sent: what the protocol allows never depends on the file. */
    record Rules(Map<Integer, Listed> listed, List<Range> ranges, List<Range> retired, String undefined) {

        String senders(int code) {
            if (listed.containsKey(code)) {
                return listed.get(code).senders();
            }
            if (3000 <= code && code <= 4999) {
                return isRetired(code) ? "" : "cs";
            }
            Listed standard = STANDARD_CODES.get(code);
            return standard == null ? "" : standard.senders();
        }

        boolean isRetired(int code) {
            return retired.stream().anyMatch(range -> range.contains(code));
        }

        boolean byBrowser(int code) {
            return senders(code).contains("c") && (code == 1000 || (3000 <= code && code <= 4999));
        }

        /** The ranges of a code, the innermost first. */
        List<Range> around(int code) {
            List<Range> around = new ArrayList<>();
            ranges.stream().filter(range -> range.contains(code)).forEach(around::add);
            around.sort((one, other) -> (one.last() - one.first()) - (other.last() - other.first()));
            return around;
        }

        String reconnect(int code) {
            if (listed.containsKey(code) && !listed.get(code).reconnect().isEmpty()) {
                return listed.get(code).reconnect();
            }
            return around(code).stream()
                    .map(Range::reconnect)
                    .filter(reconnect -> !reconnect.isEmpty())
                    .findFirst()
                    .orElse("NEVER");
        }
    }

    static final Map<Integer, Listed> STANDARD_CODES = Map.ofEntries(
            Map.entry(1000, new Listed("cs", "")),
            Map.entry(1001, new Listed("cs", "BACKOFF")),
            Map.entry(1002, new Listed("cs", "")),
            Map.entry(1003, new Listed("cs", "")),
            Map.entry(1004, new Listed("", "")),
            Map.entry(1005, new Listed("", "")),
            Map.entry(1006, new Listed("", "BACKOFF")),
            Map.entry(1007, new Listed("cs", "")),
            Map.entry(1008, new Listed("cs", "")),
            Map.entry(1009, new Listed("cs", "")),
            Map.entry(1010, new Listed("c", "")),
            Map.entry(1011, new Listed("cs", "BACKOFF")),
            Map.entry(1012, new Listed("s", "BACKOFF")),
            Map.entry(1013, new Listed("s", "BACKOFF")),
            Map.entry(1014, new Listed("s", "BACKOFF")),
            Map.entry(1015, new Listed("", "")),
            Map.entry(3000, new Listed("cs", "")),
            Map.entry(3003, new Listed("cs", "")),
            Map.entry(3008, new Listed("cs", "BACKOFF")));

    static final List<Range> STANDARD_RANGES = List.of(
            new Range("UNUSED", 0, 999, ""),
            new Range("PROTOCOL", 1000, 2999, ""),
            new Range("REGISTERED", 3000, 3999, ""),
            new Range("PRIVATE_USE", 4000, 4999, ""));

    private SendableRules() {}
}
