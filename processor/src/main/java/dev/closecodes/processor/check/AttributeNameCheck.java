package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Attribute;
import dev.closecodes.processor.model.AttributeType;
import dev.closecodes.processor.model.GeneratedNames;
import dev.closecodes.processor.model.declared.DeclaredAttribute;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** An attribute's name makes a method of {@code CloseCode}, and none that is there or may come. */
final class AttributeNameCheck implements Check {

    private static final String FORM = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** Methods of {@code CloseCode}, with those of its conversions, of {@code Enum} and of {@code Object}. */
    static final Set<String> TAKEN = Set.of(
            "code",
            "range",
            "isSendable",
            "isSendableByClient",
            "isSendableByServer",
            "isSendableByBrowser",
            "reconnect",
            "httpStatus",
            "aliases",
            "title",
            "description",
            "text",
            "of",
            "find",
            "named",
            "getCode",
            "toCloseReason",
            "from",
            "toCloseStatus",
            "toWebSocketCloseStatus",
            "requireSendable",
            "name",
            "ordinal",
            "values",
            "valueOf",
            "compareTo",
            "getDeclaringClass",
            "describeConstable",
            "equals",
            "hashCode",
            "toString",
            "getClass",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait");

    /** What {@code CloseCode} may say itself one day; docs/codes-yaml.md lists them. */
    static final Set<String> RESERVED = Set.of(
            "help",
            "attribute",
            "attributes",
            "references",
            "knownAs",
            "since",
            "deprecated",
            "deprecation",
            "isDeprecated",
            "isReserved",
            "isRetired",
            "sentBy",
            "http",
            "label",
            "language",
            "languages",
            "retired",
            "constructor");

    /** Types that the generated enum uses by their simple names, or that are nested in it. */
    private static final Set<String> TYPES = Set.of(
            "Reconnect",
            "ByName",
            "ByNumber",
            "Object",
            "String",
            "Enum",
            "Override",
            "Deprecated",
            "Integer",
            "Boolean",
            "IllegalArgumentException",
            "IllegalStateException",
            "Arrays",
            "Collections",
            "List",
            "Locale",
            "Optional",
            "OptionalInt",
            "Duration",
            "ThreadLocalRandom",
            "Math",
            "CloseReason",
            "CloseStatus",
            "WebSocketCloseStatus");

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (DeclaredAttribute attribute : lineage.file().attributes()) {
            String name = attribute.name().value();
            String why = name.matches(FORM) ? taken(attribute) : " is not in small letters, digits and single hyphens";
            if (!why.isEmpty()) {
                problems.add(
                        Rule.ATTRIBUTE_NAME,
                        attribute.name().at(),
                        Quote.of(name) + why + "; choose another name, such as \"max-attempts\" or \"team\"");
            }
        }
    }

    private static String taken(DeclaredAttribute attribute) {
        Attribute named = new Attribute(attribute.name().value(), AttributeType.TEXT, List.of(), "");
        String method = named.camelCase();
        boolean isEnum = attribute.type() != null && attribute.type().value() == AttributeType.ENUM;
        if (TAKEN.contains(method) || SourceVersion.isKeyword(method)) {
            return " would be the method " + method + "(), which Java or CloseCode has already";
        }
        if (RESERVED.contains(method)) {
            return " is reserved, since CloseCode may say it itself one day";
        }
        return isEnum && (TYPES.contains(named.pascalCase()) || GeneratedNames.isType(named.pascalCase()))
                ? " would be the enum " + named.pascalCase() + ", a name that CloseCode uses already"
                : "";
    }
}
