package dev.closecodes.cli.explain;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Protocol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is meant by a number, a name or a line of a log, in some registries. */
public final class Explainer {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:[- ][A-Za-z0-9_]+)*");

    private final Source main;
    private final Supplier<List<Source>> others;

    /**
     * Creates an explainer.
     *
     * @param main the registry that speaks for numbers that nobody lists
     * @param others registries with codes of their own from 3000 on; asked for when one of them may have the answer
     */
    public Explainer(Source main, Supplier<List<Source>> others) {
        this.main = main;
        this.others = others;
    }

    /**
     * Finds.
     *
     * @param query what the user wrote
     * @return everything that may be meant; nothing when nothing is
     */
    public List<Hit> find(String query) {
        String trimmed = query.strip();
        if (NUMBER.matcher(trimmed).matches()) {
            return numbers(Set.of(Integer.parseInt(trimmed)));
        }
        if (NAME.matcher(trimmed).matches()) {
            List<Hit> named = names(Set.of(trimmed));
            if (!named.isEmpty()) {
                return named;
            }
        }
        LogLine line = new LogLine(trimmed);
        List<Hit> labelled = numbers(line.labelled());
        if (!labelled.isEmpty()) {
            return labelled;
        }
        List<Hit> named = names(line.names());
        return named.isEmpty() ? numbers(line.alone()) : named;
    }

    /** Returns what the main registry says, and what those say that list a number themselves. */
    private List<Hit> numbers(Set<Integer> numbers) {
        List<Hit> hits = new ArrayList<>();
        for (int number : numbers) {
            hits.add(main.hit(number));
            if (number >= Protocol.FIRST_OPEN) {
                others.get().stream()
                        .map(source -> source.hit(number))
                        .filter(hit -> isOwn(hit.code()))
                        .forEach(hits::add);
            }
        }
        return hits;
    }

    private List<Hit> names(Set<String> names) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        for (String name : names) {
            main.named(name).forEach(code -> add(main, code, hits));
            for (Source source : others.get()) {
                source.named(name).stream().filter(Explainer::isOwn).forEach(code -> add(source, code, hits));
            }
        }
        return List.copyOf(hits.values());
    }

    // Two names in a line may mean one code.
    private static void add(Source source, CloseCode code, Map<String, Hit> hits) {
        hits.put(source.name() + " " + code.code(), source.hit(code.code()));
    }

    // What every registry inherits is told once.
    private static boolean isOwn(@Nullable CloseCode code) {
        return code != null && !code.standard();
    }
}
