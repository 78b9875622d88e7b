package dev.closecodes.processor.load.text;

import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** Characters in a key or a value that may not be in one, escaped ones among them. */
public final class ForbiddenCharacters {

    private ForbiddenCharacters() {}

    /** Returns whether a key or a value has such characters, which are then reported, each once. */
    public static boolean report(String value, Position at, Problems problems) {
        if (!Characters.isAnyForbidden(value, false)) {
            return false;
        }
        value.codePoints()
                .filter(Characters::isForbidden)
                .distinct()
                .forEach(character -> problems.add(
                        Rule.FORBIDDEN_CHARACTER,
                        at,
                        Characters.describe(character) + ", is not allowed in a text; delete it"));
        return true;
    }
}
