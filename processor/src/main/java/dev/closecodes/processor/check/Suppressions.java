package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredTexts;
import dev.closecodes.processor.model.declared.EntrySpan;
import dev.closecodes.processor.model.declared.Suppression;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Severity;
import dev.closecodes.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leaves out the warnings that a file silences, and reports what silences nothing. */
final class Suppressions {

    private Suppressions() {}

    /**
     * A suppression and how far it reaches.
     *
     * @param check the id of the check
     * @param reach the entry that has it; null for the whole file
     * @param texts where the entry's texts are, which may be in other files
     */
    private record Scoped(Suppression check, @Nullable EntrySpan reach, Set<Position> texts) {

        boolean silences(Problem problem) {
            return problem.severity() == Severity.WARNING
                    && problem.rule().id().equals(check.check().value())
                    && problem.at() != null
                    && (reach == null || reach.contains(problem.at()) || texts.contains(problem.at()));
        }
    }

    static List<Problem> apply(DeclaredRegistry file, List<Problem> found) {
        List<Scoped> scoped = scoped(file);
        Problems kept = new Problems();
        List<Scoped> unused = new ArrayList<>(scoped);
        for (Problem problem : found) {
            List<Scoped> silencing =
                    scoped.stream().filter(entry -> entry.silences(problem)).toList();
            unused.removeAll(silencing);
            if (silencing.isEmpty()) {
                kept.add(problem);
            }
        }
        unused.forEach(entry -> report(entry.check(), kept));
        return kept.all();
    }

    private static List<Scoped> scoped(DeclaredRegistry file) {
        List<Scoped> scoped = new ArrayList<>();
        file.suppressions().forEach(check -> scoped.add(new Scoped(check, null, Set.of())));
        for (DeclaredRange range : file.ranges()) {
            range.suppressions()
                    .forEach(check -> scoped.add(new Scoped(check, range.span(), positions(range.texts()))));
        }
        for (DeclaredCode code : file.codes()) {
            code.suppressions().forEach(check -> scoped.add(new Scoped(check, code.span(), positions(code.texts()))));
        }
        return scoped;
    }

    private static Set<Position> positions(DeclaredTexts texts) {
        Set<Position> positions = new HashSet<>();
        texts.all().flatMap(byLanguage -> byLanguage.values().stream()).forEach(entry -> {
            positions.add(entry.text().at());
            positions.add(entry.language().at());
        });
        return positions;
    }

    private static void report(Suppression suppression, Problems problems) {
        String id = suppression.check().value();
        List<String> known = Stream.of(Rule.values())
                .filter(Rule::isSuppressible)
                .map(Rule::id)
                .toList();
        if (known.contains(id)) {
            problems.add(
                    Rule.UNUSED_SUPPRESSION,
                    suppression.check().at(),
                    "there is no " + id + " here to silence; delete this entry");
        } else {
            String silenced = "what can be silenced is " + String.join(", ", known);
            String reason = Stream.of(Rule.values())
                    .filter(rule -> rule.id().equals(id))
                    .findAny()
                    .map(rule -> id + (rule.severity() == Severity.ERROR ? " finds errors, which" : "")
                            + " cannot be silenced; " + silenced)
                    .orElse("there is no check " + id + Suggestion.of(id, known, silenced));
            problems.add(Rule.UNKNOWN_CHECK, suppression.check().at(), reason);
        }
    }
}
