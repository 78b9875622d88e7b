package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRetired;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name is a Java constant: capital letters, digits and underscores. */
final class NameFormCheck implements Check {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** What can be told from the letters that are there. */
    private static final Pattern PROPOSABLE = Pattern.compile("[A-Za-z_$][ -~]{0,59}");

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (DeclaredRange range : lineage.file().ranges()) {
            check(range.name(), problems);
        }
        for (DeclaredCode code : lineage.file().codes()) {
            check(code.name(), problems);
            code.aliases().forEach(alias -> check(alias, problems));
        }
        for (DeclaredRetired retired : lineage.file().retired()) {
            check(retired.name(), problems);
        }
    }

    private void check(@Nullable Located<String> name, Problems problems) {
        if (name != null && !FORM.matcher(name.value()).matches()) {
            problems.add(
                    Rule.NAME_FORM,
                    name.at(),
                    Quote.of(name.value())
                            + " is not a valid name: it has capital letters A-Z, digits and underscores, and begins"
                            + " with a letter" + proposal(name.value()));
        }
    }

    private static String proposal(String name) {
        if (!PROPOSABLE.matcher(name).matches()) {
            return "";
        }
        String constant = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^[0-9_]+|_+$", "");
        return FORM.matcher(constant).matches() ? "; write " + constant : "";
    }
}
