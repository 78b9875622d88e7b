package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A list says a thing once. */
final class RepeatedItemCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        DeclaredRegistry file = lineage.file();
        check(file.parents(), "extends", problems);
        for (DeclaredCode code : file.codes()) {
            check(code.references(), "references", problems);
            if (code.sentBy() != null) {
                check(code.sentBy(), "sent-by", problems);
            }
        }
    }

    private void check(List<? extends Located<?>> items, String key, Problems problems) {
        Set<Object> seen = new HashSet<>();
        for (Located<?> item : items) {
            if (!seen.add(item.value())) {
                String value = item.value() instanceof Enum<?> constant
                        ? constant.name().toLowerCase(Locale.ROOT)
                        : item.value().toString();
                problems.add(
                        Rule.REPEATED_ITEM,
                        item.at(),
                        Quote.of(value) + " is in \"" + key + "\" already; delete it here");
            }
        }
    }
}
