package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.List;

/** A code has values for attributes that there are. */
final class UnknownAttributeCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        List<String> known = lineage.all().stream()
                .flatMap(file -> file.attributes().stream())
                .map(attribute -> attribute.name().value())
                .distinct()
                .toList();
        for (DeclaredCode code : lineage.file().codes()) {
            code.attributes().keySet().stream()
                    .filter(name -> !known.contains(name.value()))
                    .forEach(name -> problems.add(
                            Rule.UNKNOWN_ATTRIBUTE,
                            name.at(),
                            Quote.of(name.value()) + " is not an attribute"
                                    + Suggestion.of(
                                            name.value(),
                                            known,
                                            known.isEmpty()
                                                    ? "declare it under \"attributes\" of the file"
                                                    : "the attributes are " + String.join(", ", known))));
        }
    }
}
