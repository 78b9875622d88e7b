package dev.closecodes.processor.check;

import dev.closecodes.processor.model.AttributeType;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredAttribute;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredValue;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of an attribute, the default among them, is what the attribute takes. */
final class AttributeValueCheck implements Check {

    private static final String CONSTANT = "[A-Z][A-Z0-9_]*";

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (DeclaredAttribute attribute : lineage.file().attributes()) {
            if (attribute.type() != null) {
                checkConstants(attribute, attribute.type(), problems);
                if (attribute.defaultValue() != null) {
                    checkValue("the default", attribute.defaultValue(), attribute, problems);
                }
            }
        }
        for (DeclaredCode code : lineage.file().codes()) {
            code.attributes().forEach((name, value) -> {
                DeclaredAttribute attribute = Inherited.attribute(lineage, name.value());
                if (attribute != null) {
                    checkValue(Quote.of(name.value()), value, attribute, problems);
                }
            });
        }
    }

    private static void checkConstants(DeclaredAttribute attribute, Located<AttributeType> type, Problems problems) {
        boolean isEnum = type.value() == AttributeType.ENUM;
        if (isEnum == attribute.values().isEmpty()) {
            problems.add(
                    Rule.ATTRIBUTE_VALUE,
                    type.at(),
                    isEnum
                            ? "an enum has \"values\"; add them, as in [INFO, WARNING, FATAL]"
                            : "only an enum has \"values\"; delete them, or write \"type: enum\"");
        }
        Set<String> seen = new HashSet<>();
        for (Located<String> constant : attribute.values()) {
            if (!constant.value().matches(CONSTANT) || !seen.add(constant.value())) {
                problems.add(
                        Rule.ATTRIBUTE_VALUE,
                        constant.at(),
                        Quote.of(constant.value())
                                + " is not a constant of its own; begin with A-Z, go on with A-Z, 0-9 and _, and list"
                                + " each once");
            }
        }
    }

    private static void checkValue(String what, DeclaredValue value, DeclaredAttribute attribute, Problems problems) {
        String expected = expected(value, attribute);
        if (expected != null) {
            problems.add(
                    Rule.ATTRIBUTE_VALUE,
                    value.value().at(),
                    what + " is " + Quote.of(value.value().value()) + expected);
        }
    }

    private static @Nullable String expected(DeclaredValue value, DeclaredAttribute attribute) {
        String written = value.value().value();
        if (attribute.type() == null) {
            return null;
        }
        return switch (attribute.type().value()) {
            case BOOLEAN ->
                value.form() == AttributeType.BOOLEAN && Set.of("true", "false").contains(written)
                        ? null
                        : "; write true or false, without quotes";
            case INTEGER ->
                value.form() == AttributeType.INTEGER && isInteger(written)
                        ? null
                        : "; write a plain decimal number of 0-" + Integer.MAX_VALUE + ", without quotes";
            case TEXT ->
                value.form() == AttributeType.TEXT ? null : ", which YAML does not take for a text; put it in quotes";
            case ENUM ->
                // Of an enum without constants something else is said already.
                attribute.constants().isEmpty() || attribute.constants().contains(written)
                        ? null
                        : Suggestion.of(
                                written,
                                attribute.constants(),
                                "the values are " + String.join(", ", attribute.constants()));
        };
    }

    private static boolean isInteger(String written) {
        return written.matches("0|[1-9][0-9]{0,9}") && Long.parseLong(written) <= Integer.MAX_VALUE;
    }
}
