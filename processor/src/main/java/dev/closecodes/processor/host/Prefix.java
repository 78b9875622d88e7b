package dev.closecodes.processor.host;

import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** What may go before the names of generated types. */
public final class Prefix {

    private static final String FORM = "[A-Za-z_][A-Za-z0-9_]*";

    private Prefix() {}

    /**
     * Reports a prefix that is of the wrong form.
     *
     * @param prefix empty for none
     * @return whether it is right
     */
    public static boolean check(String prefix, Problems problems) {
        boolean right = prefix.isEmpty() || prefix.matches(FORM);
        if (!right) {
            problems.add(
                    Rule.PREFIX,
                    null,
                    "the prefix \"" + prefix
                            + "\" cannot begin the name of a type; use A-Z, a-z, digits and _, and do not"
                            + " begin with a digit");
        }
        return right;
    }
}
