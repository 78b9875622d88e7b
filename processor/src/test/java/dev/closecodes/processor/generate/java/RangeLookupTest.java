package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ranges that nest at random, for every number and some beyond, against a scan of all of them. */
class RangeLookupTest {

    private static final int SEED = 744;
    private static final int REGISTRIES = 12;

    @TempDir
    Path folder;

    /** A range, and what it says of reconnecting; null when it says nothing. */
    private record Range(String name, int first, int last, String reconnect) {

        boolean contains(int code) {
            return first <= code && code <= last;
        }

        int size() {
            return last - first + 1;
        }
    }

    /** Ranges, of which none crosses another, and codes. */
    private record Listing(List<Range> ranges, List<Integer> codes) {

        static Listing random(Random random) {
            List<Range> ranges = new ArrayList<>();
            // A gap at either end now and then: numbers that are in no range.
            int first = random.nextBoolean() ? 0 : random.nextInt(500);
            int last = random.nextBoolean() ? 4999 : 4000 + random.nextInt(999);
            nest(ranges, first, last, 0, random);
            List<Integer> codes = random.ints(40, first, last + 1)
                    .distinct()
                    // Of these RFC 6455 says who may send them.
                    .filter(code -> code < 1000 || 1015 < code)
                    .filter(code -> ranges.stream().anyMatch(range -> range.contains(code)))
                    .boxed()
                    .toList();
            return new Listing(ranges, codes);
        }

        // Ranges side by side, with gaps, touching, of one number; in some of them others, as large as themselves at
        // most.
        private static void nest(List<Range> ranges, int first, int last, int depth, Random random) {
            int next = first;
            while (next <= last && ranges.size() < 60) {
                int from = next + (depth == 0 || random.nextBoolean() ? 0 : random.nextInt(last - next + 1));
                int to = from + (random.nextInt(5) == 0 ? 0 : random.nextInt(last - from + 1));
                String[] said = {null, null, "never", "now", "backoff"};
                ranges.add(new Range("RANGE_" + ranges.size(), from, to, said[random.nextInt(said.length)]));
                if (depth < 5 && to - from > 1 && random.nextInt(3) > 0) {
                    nest(ranges, from, to - 1, depth + 1, random);
                }
                next = to + 1;
            }
        }

        String yaml() {
            StringBuilder yaml = new StringBuilder("schema: 1\nlanguages: [en]\nranges:\n");
            List<Range> shuffled = new ArrayList<>(ranges);
            java.util.Collections.shuffle(shuffled, new Random(ranges.size()));
            for (Range range : shuffled) {
                yaml.append("  - name: ")
                        .append(range.name())
                        .append("\n    from: ")
                        .append(range.first());
                yaml.append("\n    to: ").append(range.last()).append('\n');
                yaml.append(Registries.texts("    ", range.name(), List.of("en")))
                        .append('\n');
                if (range.reconnect() != null) {
                    yaml.append("    reconnect: ").append(range.reconnect()).append('\n');
                }
            }
            yaml.append("undefined:\n")
                    .append(Registries.texts("  ", "Undefined", List.of("en")))
                    .append("\ncodes:\n");
            codes.forEach(code -> yaml.append(Registries.code(code, "CODE_" + code, List.of("en"))));
            return yaml.toString();
        }

        Optional<Range> innermost(int code) {
            return ranges.stream().filter(range -> range.contains(code)).min(Comparator.comparingInt(Range::size));
        }

        /** The innermost that says; NEVER when none does. */
        String reconnect(int code) {
            return ranges.stream()
                    .filter(range -> range.contains(code) && range.reconnect() != null)
                    .min(Comparator.comparingInt(Range::size))
                    .map(range -> range.reconnect().toUpperCase(Locale.ROOT))
                    .orElse("NEVER");
        }

        String title(int code) {
            return codes.contains(code)
                    ? "CODE_" + code
                    : innermost(code).map(Range::name).orElse("Undefined");
        }
    }

    @Test
    void everyNumberLiesInTheInnermostRange() {
        Map<String, Listing> listings = new LinkedHashMap<>();
        SourceTree tree = new SourceTree(folder);
        for (int i = 0; i < REGISTRIES; i++) {
            Listing listing = Listing.random(new Random(SEED + i));
            listings.put("r" + i, listing);
            tree.registry("r" + i + "/codes.yaml", listing.yaml()).host("r" + i, "(\"codes.yaml\")");
        }
        GeneratedCode code = tree.options("-Aclosecodes.docs=none").compile();
        assertEquals(List.of(), code.errors());
        for (int i = 0; i < REGISTRIES; i++) {
            check(code.in("r" + i), listings.get("r" + i), "seed " + (SEED + i));
        }
    }

    private static void check(GeneratedCode code, Listing listing, String seed) {
        int[] numbers = IntStream.concat(
                        IntStream.range(-5, 5005),
                        IntStream.concat(
                                IntStream.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 65535, 65536 + 1000),
                                new Random(SEED).ints(200)))
                .toArray();
        for (int number : numbers) {
            String what = seed + ", " + number;
            String expected = listing.innermost(number).map(Range::name).orElse("none");
            assertEquals(
                    expected,
                    ((Optional<?>) code.call("CloseCodeRange", "find", number))
                            .map(Object::toString)
                            .orElse("none"),
                    what);
            assertEquals(
                    listing.reconnect(number),
                    code.call("CloseCodes", "reconnect", number).toString(),
                    what);
            assertEquals(
                    listing.title(number) + " title en",
                    code.describe(number, Locale.ENGLISH).title(),
                    what);
        }
        for (Range range : listing.ranges()) {
            Enum<?> constant = code.range(range.name());
            assertEquals(range.first(), code.on(constant, "first"), seed);
            assertEquals(range.last(), code.on(constant, "last"), seed);
            for (int number : new int[] {range.first() - 1, range.first(), range.last(), range.last() + 1}) {
                assertEquals(range.contains(number), code.on(constant, "contains", number), seed + ", " + range);
            }
        }
        for (int listed : listing.codes()) {
            assertEquals(
                    listing.innermost(listed).orElseThrow().name(),
                    code.on(code.constant("CODE_" + listed), "range").toString(),
                    seed);
        }
    }
}
