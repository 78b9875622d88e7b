package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** A value that is not of the type its key asks for. */
public final class WrongType {

    private WrongType() {}

    /**
     * Reports it, unless it was refused already.
     *
     * @param node what stands there
     * @param rule what should
     */
    public static void report(YamlNode node, String rule, Problems problems) {
        report(node, rule, "", problems);
    }

    /** The same, with a remedy. */
    public static void report(YamlNode node, String rule, String remedy, Problems problems) {
        if (!(node instanceof YamlAlias)) {
            problems.add(Rule.WRONG_TYPE, node.at(), rule + ", and this is " + node.kind() + remedy);
        }
    }
}
