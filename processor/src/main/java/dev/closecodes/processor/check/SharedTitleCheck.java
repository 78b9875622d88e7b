package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.HashMap;
import java.util.Map;

/** Two codes have different titles: people could not tell them apart. */
final class SharedTitleCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        Map<String, DeclaredCode> seen = new HashMap<>();
        for (DeclaredCode code : lineage.inheritedCodes()) {
            code.texts().titles().forEach((language, title) -> seen.putIfAbsent(key(language, title), code));
        }
        for (DeclaredCode code : lineage.file().newCodes()) {
            report(code, seen, problems);
            code.texts().titles().forEach((language, title) -> seen.putIfAbsent(key(language, title), code));
        }
    }

    // One cause, once: the first language in which the two agree.
    private void report(DeclaredCode code, Map<String, DeclaredCode> seen, Problems problems) {
        for (Map.Entry<String, DeclaredText.Entry> title : code.texts().titles().entrySet()) {
            DeclaredCode other = seen.get(key(title.getKey(), title.getValue()));
            if (other != null) {
                problems.add(
                        Rule.SHARED_TITLE,
                        title.getValue().text().at(),
                        other.label() + " in " + Inherited.origin(other.span().at()) + " has this title too; choose"
                                + " another one, since people cannot tell the two apart");
                return;
            }
        }
    }

    private static String key(String language, DeclaredText.Entry title) {
        return language + " " + title.text().value();
    }
}
