package dev.closecodes.processor.load.parse;

import dev.closecodes.processor.load.text.Characters;
import dev.closecodes.processor.load.text.ForbiddenCharacters;
import dev.closecodes.processor.load.yaml.NumberForm;
import dev.closecodes.processor.load.yaml.WrongType;
import dev.closecodes.processor.load.yaml.YamlNode;
import dev.closecodes.processor.load.yaml.YamlScalar;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a typed value out of one scalar and reports what it cannot take. */
final class ScalarReader {

    private final Problems problems;

    ScalarReader(Problems problems) {
        this.problems = problems;
    }

    /** A word: text that no comment can cut in two. */
    @Nullable
    Located<String> word(YamlNode node, String what) {
        YamlScalar scalar = textual(node, what);
        return scalar == null ? null : new Located<>(scalar.value(), scalar.at());
    }

    /** A text for people. */
    @Nullable
    Located<String> text(YamlNode node, String what) {
        YamlScalar scalar = textual(node, what);
        if (scalar == null) {
            return null;
        }
        CutText.reportComment(scalar, problems);
        return new Located<>(scalar.value(), scalar.at());
    }

    private @Nullable YamlScalar textual(YamlNode node, String what) {
        if (!(node instanceof YamlScalar scalar)) {
            WrongType.report(node, what + " is a text", problems);
            return null;
        }
        if (scalar.isNull()) {
            problems.add(Rule.MISSING_KEY, node.at(), what + noValue(scalar));
            return null;
        }
        if (!scalar.isText()) {
            problems.add(
                    Rule.WRONG_TYPE,
                    node.at(),
                    what + " is a text, and " + Quote.shortened(scalar.value()) + " is " + scalar.kind()
                            + "; put it in quotes");
            return null;
        }
        if (Characters.isBlank(scalar.value())) {
            problems.add(
                    Rule.EMPTY_TEXT,
                    node.at(),
                    what + (scalar.value().isBlank() ? " is empty" : " has nothing that can be seen")
                            + "; write something, or delete it");
            return null;
        }
        return ForbiddenCharacters.report(scalar.value(), scalar.at(), problems) ? null : scalar;
    }

    private static String noValue(YamlScalar scalar) {
        return scalar.value().isEmpty()
                ? " has no value; give it one"
                : " has no value, since " + scalar.value()
                        + " without quotes counts as missing; give it one, or put it in quotes";
    }

    @Nullable
    Located<Integer> number(YamlNode node, String what, NumberBounds bounds) {
        if (!(node instanceof YamlScalar scalar)) {
            WrongType.report(node, what + " is a number", problems);
            return null;
        }
        String value = scalar.value();
        if (!scalar.plain() || !NumberForm.isDecimal(value)) {
            problems.add(
                    Rule.NUMBER_FORM,
                    node.at(),
                    what + " is a plain decimal number, and "
                            + (scalar.plain() ? Quote.shortened(value) : Quote.of(value))
                            + " is not; write "
                            + NumberForm.decimal(value)
                                    .filter(bounds::isAdvised)
                                    .orElseGet(bounds::advice)
                            + ", without quotes, sign, prefix, _, leading zero or fraction");
            return null;
        }
        if (!bounds.contains(value)) {
            problems.add(
                    Rule.NUMBER_OUT_OF_RANGE,
                    node.at(),
                    what + " is " + Quote.shortened(value) + " and must be " + bounds.rule());
            return null;
        }
        return new Located<>(Integer.valueOf(value), node.at());
    }

    <E extends Enum<E>> @Nullable Located<E> constant(YamlNode node, String what, Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> known = constants.stream().map(ScalarReader::spelling).toList();
        if (node instanceof YamlScalar scalar && !scalar.isNull() && !scalar.isText()) {
            problems.add(
                    Rule.WRONG_TYPE,
                    node.at(),
                    what + " is a text, and " + Quote.shortened(scalar.value()) + " is " + scalar.kind()
                            + "; write one of " + String.join(", ", known));
            return null;
        }
        Located<String> word = word(node, what);
        if (word == null) {
            return null;
        }
        for (E constant : constants) {
            if (spelling(constant).equals(word.value())) {
                return new Located<>(constant, word.at());
            }
        }
        problems.add(
                Rule.UNKNOWN_VALUE,
                word.at(),
                what + " is " + Quote.of(word.value())
                        + Suggestion.of(word.value(), known, "the values are " + String.join(", ", known)));
        return null;
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
