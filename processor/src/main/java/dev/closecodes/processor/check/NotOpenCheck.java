package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredRetired;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import org.jspecify.annotations.Nullable;

/** A file that extends another, and every retired entry, stays in 3000-4999. */
final class NotOpenCheck implements Check {

    private static final String BOUNDS = Protocol.FIRST_OPEN + "-" + Protocol.LAST;

    @Override
    public void check(Lineage lineage, Problems problems) {
        DeclaredRegistry file = lineage.file();
        if (file.isExtending()) {
            for (DeclaredCode code : file.newCodes()) {
                // A number that clashes has a better message.
                if (code.code() != null && Inherited.code(lineage, code.code().value()) == null) {
                    check(code.code(), "a code of your own", problems);
                }
            }
            for (DeclaredRange range : file.newRanges()) {
                checkFirst(range.from(), range.to(), "a range of your own", problems);
            }
        }
        for (DeclaredRetired retired : file.retired()) {
            checkFirst(retired.first(), retired.to(), "a retired number", problems);
        }
    }

    // A range that ends too low begins too low, or ends before it begins, which has a message of its own.
    private void checkFirst(
            @Nullable Located<Integer> from, @Nullable Located<Integer> to, String what, Problems problems) {
        check(from == null ? to : from, what, problems);
    }

    private void check(@Nullable Located<Integer> number, String what, Problems problems) {
        if (number != null && number.value() < Protocol.FIRST_OPEN) {
            problems.add(
                    Rule.NOT_OPEN,
                    number.at(),
                    number.value() + " is kept for the protocol (RFC 6455 section 7.4.2); " + what + " is in " + BOUNDS
                            + ", best in 4000-4999");
        }
    }
}
