package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A name or an alias means one code, and a name one range. */
final class DuplicateNameCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        DeclaredRegistry file = lineage.file();
        checkCodes(file.newCodes(), problems);
        checkRanges(file.newRanges(), problems);
        if (file.parents().size() > 1) {
            checkCodes(Inherited.codes(lineage), problems);
            checkRanges(Inherited.ranges(lineage), problems);
        }
    }

    private void checkCodes(List<DeclaredCode> codes, Problems problems) {
        Map<String, Located<String>> seen = new HashMap<>();
        // Constants first: an alias has to make room for a constant, wherever the two stand.
        for (DeclaredCode code : codes) {
            check(code.name(), seen, problems);
        }
        for (DeclaredCode code : codes) {
            code.aliases().forEach(alias -> check(alias, seen, problems));
        }
    }

    private void checkRanges(List<DeclaredRange> ranges, Problems problems) {
        Map<String, Located<String>> seen = new HashMap<>();
        ranges.forEach(range -> check(range.name(), seen, problems));
    }

    private void check(@Nullable Located<String> name, Map<String, Located<String>> seen, Problems problems) {
        Located<String> first = name == null ? null : seen.putIfAbsent(name.value(), name);
        if (name != null && first != null) {
            problems.add(
                    Rule.DUPLICATE_NAME,
                    name.at(),
                    name.value() + " is in use already, " + Inherited.at(first.at()) + "; choose another name");
        }
    }
}
