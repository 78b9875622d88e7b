package dev.closecodes.processor.support;

import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.load.parse.RegistryParser;
import dev.closecodes.processor.merge.RegistryMerger;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import java.util.List;
import java.util.Objects;

/** Registries for tests: the standard one as the processor reads it, and pieces of YAML. */
public final class Registries {

    private Registries() {}

    public static Registry standard() {
        Problems problems = new Problems();
        DeclaredRegistry declared = Objects.requireNonNull(RegistryParser.parseBuiltIn(
                "standard", BuiltInRegistry.STANDARD.content(), BuiltInRegistry.STANDARD.tree(), problems));
        if (!problems.all().isEmpty()) {
            throw new AssertionError(problems.all());
        }
        return RegistryMerger.merge(new Lineage(List.of(), declared), declared.languageTags(), "hash");
    }

    /** A registry of its own, with one range over everything. */
    public static String own(List<String> languages, String rest) {
        return """
                schema: 1
                languages: [%s]
                ranges:
                  - name: ALL
                    from: 0
                    to: 4999
                %s
                undefined:
                %s
                %s""".formatted(
                        String.join(", ", languages),
                        texts("    ", "All", languages),
                        texts("  ", "Undefined", languages),
                        rest);
    }

    /** A registry that extends the standard one. */
    public static String extending(List<String> languages, String rest) {
        return "schema: 1\nextends: standard\nlanguages: [" + String.join(", ", languages) + "]\n" + rest;
    }

    /** A registry that extends the standard one and declares 4001, for others to extend. */
    public static String base() {
        return extending(List.of("en"), "codes:\n" + code(4001, "SHARED", List.of("en")));
    }

    /** A registry that extends others and adds a title to their 4001; without one it adds nothing. */
    public static String titled(String parents, String title) {
        return "schema: 1\nextends: " + parents + "\nlanguages: [en]\n"
                + (title.isEmpty() ? "" : "codes:\n  - {code: 4001, title: {en: " + title + "}}\n");
    }

    /** An entry of codes. */
    public static String code(int code, String name, List<String> languages) {
        // Below 3000 a file can list, and never allow, what nobody has assigned (RFC 6455 section 7.4.2).
        String sentBy = code < 3000 ? "    sent-by: []\n" : "";
        return "  - code: " + code + "\n    name: " + quoted(name) + "\n" + sentBy + texts("    ", name, languages)
                + "\n";
    }

    /** A title and a description that tell what they are of and in which language. */
    public static String texts(String indent, String subject, List<String> languages) {
        StringBuilder yaml = new StringBuilder();
        for (String key : List.of("title", "description")) {
            yaml.append(indent).append(key).append(":\n");
            for (String language : languages) {
                yaml.append(indent)
                        .append("  ")
                        .append(quoted(language))
                        .append(": ")
                        .append(quoted(subject + " " + key + " " + language))
                        .append('\n');
            }
        }
        return yaml.substring(0, yaml.length() - 1);
    }

    /** A text in double quotes, which may hold any character. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
