package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Attribute;
import dev.closecodes.processor.model.AttributeType;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredAttribute;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredValue;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes of one name, or of names that make one method, are the same: of equal type, values and default. */
final class AttributeClashCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        Map<String, DeclaredAttribute> seen = new HashMap<>();
        for (DeclaredRegistry file : lineage.all()) {
            // A clash in one parent is reported there; one of two parents here.
            boolean own =
                    file.equals(lineage.file()) || lineage.file().parents().size() > 1;
            for (DeclaredAttribute attribute : file.attributes()) {
                DeclaredAttribute first = seen.putIfAbsent(method(attribute), attribute);
                if (own && first != null && !isSame(first, attribute)) {
                    problems.add(
                            Rule.ATTRIBUTE_CLASH,
                            attribute.name().at(),
                            Quote.of(attribute.name().value()) + " is declared otherwise "
                                    + Inherited.at(first.name().at())
                                    + "; give both the same type, values and default, or one of them another name");
                }
            }
        }
    }

    private static String method(DeclaredAttribute attribute) {
        // Of a name that is not in the form of one, its own check tells.
        return attribute.name().value().matches("[a-z].*[a-z0-9]|[a-z]")
                ? new Attribute(attribute.name().value().replaceAll("-+", "-"), AttributeType.TEXT, List.of(), "")
                        .camelCase()
                : attribute.name().value();
    }

    private static boolean isSame(DeclaredAttribute one, DeclaredAttribute other) {
        return one.name().value().equals(other.name().value())
                && isSame(one.type(), other.type())
                && one.constants().equals(other.constants())
                && isSame(value(one.defaultValue()), value(other.defaultValue()));
    }

    private static @Nullable Located<String> value(@Nullable DeclaredValue value) {
        return value == null ? null : value.value();
    }

    private static <T> boolean isSame(@Nullable Located<T> one, @Nullable Located<T> other) {
        return one == null || other == null || one.value().equals(other.value());
    }
}
