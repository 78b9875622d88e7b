package dev.closecodes.processor.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A YAML block of a document.
 *
 * @param document the file
 * @param line the line of its fence, from 1
 * @param mark the words of the comment on the line before the fence; empty when there is none
 * @param yaml what is in it
 * @param beside what is in the block of properties that follows, where the mark names a file; else empty
 */
record DocSnippet(String document, int line, String mark, String yaml, String beside) {

    private static final Pattern COMMENT = Pattern.compile("<!-- (.*) -->");
    private static final Pattern FRAGMENT = Pattern.compile("fragment of (the file|a code)(, refused: ([A-Za-z]+))?");
    private static final Pattern SAVED = Pattern.compile("saved as ([a-z]+\\.yaml)");

    private static final Pattern BESIDE =
            Pattern.compile("beside (l10n/[A-Za-z-]+\\.properties)(, warned of: ([A-Za-z]+))?");

    private static final List<String> FILE = List.of("schema: 1\n", "extends: standard\n", "languages: [en]\n");

    private static final List<String> CODE = List.of(
            "code: 4001\n",
            "name: SESSION_EXPIRED\n",
            "title: {en: Session expired}\n",
            "description: {en: Sign in again.}\n");

    private static final String OTHER_CODE = "  - code: 4002\n    name: SIGNED_OUT\n"
            + "    title: {en: Signed out}\n    description: {en: The user signed out.}\n";

    /** The YAML blocks of a document. */
    static List<DocSnippet> in(String document, List<String> lines) {
        List<DocSnippet> snippets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```yaml")) {
                Matcher comment = COMMENT.matcher(i == 0 ? "" : lines.get(i - 1));
                String mark = comment.matches() ? comment.group(1) : "";
                String beside = BESIDE.matcher(mark).matches() ? block(lines, i + 1, "```properties") : "";
                snippets.add(new DocSnippet(document, i + 1, mark, block(lines, i, "```yaml"), beside));
            }
        }
        return snippets;
    }

    /** The next block that begins with a fence, from a line on. */
    private static String block(List<String> lines, int from, String fence) {
        int begin = from + lines.subList(from, lines.size()).indexOf(fence) + 1;
        int end = begin + lines.subList(begin, lines.size()).indexOf("```");
        return String.join("\n", lines.subList(begin, end)) + "\n";
    }

    /** Writes the file, under a name that it is extended or compiled by, and what is beside it. */
    void write(Path folder, String name) throws IOException {
        Files.writeString(folder.resolve(name), completed());
        Matcher file = BESIDE.matcher(mark);
        if (file.matches()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, beside);
        }
    }

    /** The name that a later block of the document extends it by; else the registry's. */
    String fileName() {
        Matcher saved = SAVED.matcher(mark);
        return saved.matches() ? saved.group(1) : "codes.yaml";
    }

    /** The check that the document says warns of it; empty when none does. */
    List<String> warned() {
        Matcher file = BESIDE.matcher(mark);
        return file.matches() && file.group(3) != null ? List.of(file.group(3)) : List.of();
    }

    /** The check that the document says refuses it; empty when none does. */
    List<String> refused() {
        Matcher fragment = FRAGMENT.matcher(mark);
        return fragment.matches() && fragment.group(3) != null ? List.of(fragment.group(3)) : List.of();
    }

    /** The block as a whole file: what it lacks is added before it. */
    String completed() {
        Matcher fragment = FRAGMENT.matcher(mark);
        if (!fragment.matches()) {
            return yaml;
        }
        if (fragment.group(1).equals("the file")) {
            return lacking(FILE) + yaml;
        }
        String code = (lacking(CODE) + yaml).indent(4);
        return String.join("", FILE) + "codes:\n" + OTHER_CODE + "  - " + code.stripLeading();
    }

    private String lacking(List<String> base) {
        StringBuilder lacking = new StringBuilder();
        for (String line : base) {
            String key = line.substring(0, line.indexOf(':') + 1);
            if (yaml.lines().noneMatch(own -> own.startsWith(key))) {
                lacking.append(line);
            }
        }
        return lacking.toString();
    }

    @Override
    public String toString() {
        return document + ":" + line;
    }
}
