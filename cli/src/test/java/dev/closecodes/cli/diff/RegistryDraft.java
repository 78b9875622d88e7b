package dev.closecodes.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A registry of parts that can be taken out, one at a time.
 *
 * @param languages the source language first
 * @param attributes their names
 * @param ranges their names and bounds
 * @param codes in any order
 * @param retired numbers
 * @param retiredNames names without a number
 */
record RegistryDraft(
        List<String> languages,
        List<String> attributes,
        List<Range> ranges,
        List<Code> codes,
        List<Integer> retired,
        List<String> retiredNames) {

    record Range(String name, int from, int to) {}

    record Code(int number, String name, List<String> aliases, List<String> senders) {}

    static RegistryDraft random(Random random) {
        List<Code> codes = new ArrayList<>();
        for (int number : random.ints(4000, 4200).distinct().limit(4).toArray()) {
            codes.add(new Code(
                    number,
                    "CODE_" + number,
                    IntStream.range(0, random.nextInt(3))
                            .mapToObj(i -> "ALIAS_" + number + "_" + i)
                            .toList(),
                    Stream.of("client", "server")
                            .filter(sender -> random.nextInt(3) > 0)
                            .toList()));
        }
        return new RegistryDraft(
                Stream.concat(Stream.of("en"), Stream.of("de", "fr").filter(language -> random.nextBoolean()))
                        .toList(),
                List.of("resumable", "severity").subList(0, random.nextInt(3)),
                List.of(new Range("LOW", 4000, 4099), new Range("HIGH", 4100, 4000 + 100 + random.nextInt(100))),
                codes,
                List.of(4300 + random.nextInt(9), 4400),
                List.of("NEVER_AGAIN"));
    }

    /** Returns what is left when one part is taken out, for each part; the last code stays. */
    List<RegistryDraft> removals() {
        List<RegistryDraft> removals = new ArrayList<>();
        for (List<String> rest : without(languages.subList(1, languages.size()))) {
            List<String> left = Stream.concat(Stream.of("en"), rest.stream()).toList();
            removals.add(new RegistryDraft(left, attributes, ranges, codes, retired, retiredNames));
        }
        without(attributes)
                .forEach(
                        rest -> removals.add(new RegistryDraft(languages, rest, ranges, codes, retired, retiredNames)));
        without(ranges)
                .forEach(rest ->
                        removals.add(new RegistryDraft(languages, attributes, rest, codes, retired, retiredNames)));
        without(codes).forEach(rest -> removals.add(withCodes(rest)));
        for (Code code : codes) {
            List<Code> others =
                    codes.stream().filter(other -> !other.equals(code)).toList();
            Stream.concat(
                            without(code.aliases()).stream()
                                    .map(aliases -> new Code(code.number(), code.name(), aliases, code.senders())),
                            without(code.senders()).stream()
                                    .map(senders -> new Code(code.number(), code.name(), code.aliases(), senders)))
                    .map(changed -> withCodes(
                            Stream.concat(others.stream(), Stream.of(changed)).toList()))
                    .forEach(removals::add);
        }
        without(retired)
                .forEach(rest ->
                        removals.add(new RegistryDraft(languages, attributes, ranges, codes, rest, retiredNames)));
        removals.add(new RegistryDraft(languages, attributes, ranges, codes, retired, List.of()));
        return removals;
    }

    private RegistryDraft withCodes(List<Code> others) {
        return new RegistryDraft(languages, attributes, ranges, others, retired, retiredNames);
    }

    private static <T> List<List<T>> without(List<T> all) {
        return all.stream()
                .map(one -> all.stream().filter(other -> other != one).toList())
                .toList();
    }

    String yaml() {
        StringBuilder yaml = new StringBuilder("schema: 1\nextends: protocol\nlanguages: " + languages + "\n");
        yaml.append(attributes.isEmpty() ? "" : "attributes:\n");
        attributes.forEach(name -> yaml.append("  ").append(name).append(": {type: boolean, default: false}\n"));
        yaml.append(ranges.isEmpty() ? "" : "ranges:\n");
        ranges.forEach(range -> yaml.append("  - name: " + range.name() + "\n    from: " + range.from() + "\n    to: "
                + range.to() + "\n" + texts(range.name())));
        yaml.append("codes:\n");
        codes.forEach(code -> yaml.append("  - code: " + code.number() + "\n    name: " + code.name() + "\n"
                + "    aliases: " + code.aliases() + "\n    sent-by: " + code.senders() + "\n" + texts(code.name())));
        yaml.append("retired:\n");
        retired.forEach(number -> yaml.append("  - code: ").append(number).append('\n'));
        retiredNames.forEach(name -> yaml.append("  - name: ").append(name).append('\n'));
        return yaml.toString();
    }

    private String texts(String name) {
        return Stream.of("title", "description")
                .map(key -> "    " + key + ":\n"
                        + languages.stream()
                                .map(language -> "      " + language + ": " + name + " in " + language + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
