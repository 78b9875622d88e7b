package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** A code outside private use is one that IANA lists. */
final class UnregisteredCodeCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (DeclaredCode code : lineage.file().newCodes()) {
            Located<Integer> number = code.code();
            if (number != null
                    && !Protocol.isAssigned(number.value())
                    && !(lineage.file().isExtending() && number.value() < Protocol.FIRST_OPEN)) {
                problems.add(
                        Rule.UNREGISTERED_CODE,
                        number.at(),
                        "IANA does not list " + number.value()
                                + ", so that it can come to mean something else (RFC 6455"
                                + " section 7.4.2); register it, or take a number of 4000-4999");
            }
        }
    }
}
