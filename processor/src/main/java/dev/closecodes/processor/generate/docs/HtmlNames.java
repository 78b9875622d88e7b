package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Anchor;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CloseCode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What other software calls the codes: a row a code, a column a software. */
final class HtmlNames {

    private HtmlNames() {}

    /** The section; empty where no code has another name. */
    static String section(Outline outline, HtmlLanguages languages) {
        SortedSet<String> software = new TreeSet<>();
        outline.registry()
                .codes()
                .forEach(code -> software.addAll(code.knownAs().keySet()));
        if (software.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder("<section id=\"names\">\n<h2 id=\"names-heading\">")
                .append(languages.words(Word.KNOWN_AS))
                // It is wider than any screen, and those without a mouse have to be able to move it.
                .append("</h2>\n"
                        + "<div class=\"wide\" role=\"region\" tabindex=\"0\""
                        + " aria-labelledby=\"names-heading\">\n")
                .append("<table>\n<caption>")
                .append(languages.words(Word.NAMES_CAPTION))
                .append("</caption>\n<thead><tr><th scope=\"col\">")
                .append(languages.words(Word.CODE))
                .append("</th>");
        for (String name : software) {
            table.append("<th scope=\"col\" dir=\"ltr\">")
                    .append(HtmlText.escape(name))
                    .append("</th>");
        }
        table.append("</tr></thead>\n<tbody>\n");
        rows(outline).forEach(code -> table.append(row(code, software)));
        return table.append("</tbody>\n</table>\n</div>\n</section>\n").toString();
    }

    private static List<CloseCode> rows(Outline outline) {
        return outline.registry().codes().stream()
                .filter(code -> !code.knownAs().isEmpty())
                .toList();
    }

    private static String row(CloseCode code, SortedSet<String> software) {
        StringBuilder row = new StringBuilder("<tr data-c=\"")
                .append(code.code())
                .append("\"><th scope=\"row\">")
                .append(HtmlText.link(Anchor.of(code), String.valueOf(code.code())))
                .append("</th>");
        for (String name : software) {
            String known = code.knownAs().get(name);
            row.append("<td>")
                    .append(known == null ? "–" : HtmlText.code(known))
                    .append("</td>");
        }
        return row.append("</tr>\n").toString();
    }
}
