package dev.closecodes.cli.explain;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Protocol;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
    public Set<Hit> find(String query) {
        String trimmed = query.strip();
        if (NUMBER.matcher(trimmed).matches()) {
            return numbers(List.of(Integer.parseInt(trimmed)));
        }
        if (NAME.matcher(trimmed).matches()) {
            Set<Hit> named = names(List.of(trimmed));
            if (!named.isEmpty()) {
                return named;
            }
        }
        LogLine line = new LogLine(trimmed);
        for (Set<Hit> found : List.of(numbers(line.labelled()), names(line.names()), numbers(line.alone()))) {
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** Returns what the main registry says, and what those say that list a number themselves. */
    private Set<Hit> numbers(Collection<Integer> numbers) {
        Set<Hit> hits = new LinkedHashSet<>();
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

    private Set<Hit> names(Collection<String> names) {
        Set<Hit> hits = new LinkedHashSet<>();
        for (String name : names) {
            main.named(name).forEach(code -> hits.add(main.hit(code.code())));
            for (Source source : others.get()) {
                source.named(name).stream().filter(Explainer::isOwn).forEach(code -> hits.add(source.hit(code.code())));
            }
        }
        return hits;
    }

    // What every registry inherits is told once.
    private static boolean isOwn(@Nullable CloseCode code) {
        return code != null && !code.standard();
    }
}
