package dev.closecodes.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One close code, cut out of the registry and out of the enum that was made of it. */
final class Excerpts {

    /** A text in a language, where the registry writes one: {@code "      es: Sala cerrada"}. */
    private static final Pattern TEXT = Pattern.compile("      ([A-Za-z-]+):.*");

    private Excerpts() {}

    /**
     * Returns the lines of a code in the registry, without its texts in languages other than these: three dots stand for them.
     *
     * @param registry the lines of the file
     */
    static List<String> entry(List<String> registry, int code, Set<String> languages) {
        List<String> entry = new ArrayList<>();
        boolean shown = true;
        for (String line : linesOfEntry(registry, code)) {
            Matcher text = TEXT.matcher(line);
            if (text.matches()) {
                shown = languages.contains(text.group(1));
                if (!shown && !entry.get(entry.size() - 1).endsWith("…")) {
                    entry.add("      …");
                }
            } else if (!line.startsWith("       ")) {
                shown = true;
            }
            if (shown) {
                entry.add(line);
            }
        }
        return entry;
    }

    private static List<String> linesOfEntry(List<String> registry, int code) {
        int first = registry.indexOf("  - code: " + code);
        int last = first + 1;
        while (last < registry.size() && registry.get(last).startsWith("    ")) {
            last++;
        }
        return registry.subList(first, last);
    }

    /**
     * Returns the lines of a constant and of its Javadoc.
     *
     * @param source the lines of the enum
     */
    static List<String> constant(List<String> source, String name, int code) {
        int last = source.indexOf("    " + name + "(" + code + "),");
        int first = last;
        while (!source.get(first).endsWith("/**")) {
            first--;
        }
        return source.subList(first, last + 1);
    }
}
