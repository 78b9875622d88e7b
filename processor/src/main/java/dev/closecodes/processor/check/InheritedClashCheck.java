package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file declares is new: a number or a name that it inherits is taken. */
final class InheritedClashCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        Map<String, DeclaredCode> inheritedNames = names(lineage);
        for (DeclaredCode code : lineage.file().newCodes()) {
            DeclaredCode inherited = code.code() == null
                    ? null
                    : Inherited.code(lineage, code.code().value());
            if (code.code() != null && inherited != null) {
                problems.add(
                        Rule.INHERITED_CLASH,
                        code.code().at(),
                        number(lineage, code.code().value(), inherited));
            } else {
                checkName(code.name(), inheritedNames, lineage, problems);
                code.aliases().forEach(alias -> checkName(alias, inheritedNames, lineage, problems));
            }
        }
        for (DeclaredRange range : lineage.file().newRanges()) {
            checkRange(range, lineage, problems);
        }
    }

    private static Map<String, DeclaredCode> names(Lineage lineage) {
        Map<String, DeclaredCode> names = new HashMap<>();
        for (DeclaredCode code : lineage.inheritedCodes()) {
            if (code.name() != null) {
                names.put(code.name().value(), code);
            }
            code.aliases().forEach(alias -> names.put(alias.value(), code));
        }
        return names;
    }

    private static String number(Lineage lineage, int number, DeclaredCode inherited) {
        return number + " is " + inherited.label() + " in "
                + Inherited.origin(inherited.span().at()) + "; use that constant, choose another number, or leave"
                + " \"name\" out to add texts to it" + withoutIt(lineage, inherited);
    }

    private void checkName(
            @Nullable Located<String> name, Map<String, DeclaredCode> names, Lineage lineage, Problems problems) {
        DeclaredCode inherited = name == null ? null : names.get(name.value());
        if (name != null && inherited != null && inherited.code() != null) {
            problems.add(
                    Rule.INHERITED_CLASH,
                    name.at(),
                    name.value() + " means " + inherited.code().value() + " in "
                            + Inherited.origin(inherited.span().at()) + "; use that code, or choose another name"
                            + withoutIt(lineage, inherited));
        }
    }

    private void checkRange(DeclaredRange range, Lineage lineage, Problems problems) {
        DeclaredRange inherited = range.name() == null
                ? null
                : Inherited.range(lineage, range.name().value());
        if (range.name() != null && inherited != null) {
            problems.add(
                    Rule.INHERITED_CLASH,
                    range.name().at(),
                    range.name().value() + " is a range of "
                            + Inherited.origin(inherited.span().at())
                            + "; choose another name, or leave \"from\" and \"to\" out to add texts to it");
        }
    }

    private static String withoutIt(Lineage lineage, DeclaredCode inherited) {
        return pin(lineage, inherited) + protocol(inherited);
    }

    // Of our registries, "protocol" has the codes of RFC 6455 alone: the others' numbers are free with it.
    private static String protocol(DeclaredCode inherited) {
        return Inherited.isBuiltIn(inherited.span().at())
                        && inherited.code() != null
                        && inherited.code().value() >= Protocol.FIRST_OPEN
                ? "; to give it a meaning of your own, extend protocol instead: it has no codes of 3000-4999"
                : "";
    }

    // Only what a later edition brought can be got rid of by an earlier one, and only where none is pinned.
    private static String pin(Lineage lineage, DeclaredCode inherited) {
        boolean pinned = lineage.all().stream()
                .flatMap(file -> file.parents().stream())
                .anyMatch(parent -> parent.value().contains("@"));
        String path = inherited.span().at().path();
        return !pinned && Inherited.isBuiltIn(inherited.span().at())
                ? "; where an update of Closecodes brought it, pin the edition before, as in \"extends: "
                        + path.substring(DeclaredRegistry.BUILT_IN_PATH.length()) + "@1\""
                : "";
    }
}
