package dev.closecodes.processor;

import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every {@code -A} option.
 *
 * @param path where registries are looked for first: absolute folders
 * @param outputs what is wanted
 */
record ProcessorOptions(List<Path> path, Set<Output> outputs) {

    private static final String PREFIX = "closecodes.";
    private static final String PATH = PREFIX + "path";
    private static final String DOCS = PREFIX + "docs";
    private static final String BUNDLES = PREFIX + "bundles";

    /** All names, as javac wants to know them. */
    static final Set<String> NAMES = Set.of(PATH, DOCS, BUNDLES);

    static ProcessorOptions of(Map<String, String> options, Problems problems) {
        for (String name : new TreeSet<>(options.keySet())) {
            if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
                problems.add(Rule.UNKNOWN_OPTION, null, "there is no option -A" + name + proposal(name));
            }
        }
        Set<Output> outputs = docs(value(options, DOCS, "html,markdown"), problems);
        outputs.add(Output.JAVA);
        outputs.add(Output.JAVASCRIPT);
        if (bundles(value(options, BUNDLES, "true"), problems)) {
            outputs.add(Output.BUNDLES);
        }
        return new ProcessorOptions(
                options.containsKey(PATH) ? path(value(options, PATH, ""), problems) : List.of(), outputs);
    }

    // Without the prefix, which would make every name look near to every other.
    private static String proposal(String name) {
        Set<String> names = new TreeSet<>(NAMES);
        List<String> known =
                names.stream().map(option -> option.substring(PREFIX.length())).toList();
        return Suggestion.nearest(name.substring(PREFIX.length()), known)
                .map(near -> "; did you mean \"" + PREFIX + near + "\"?")
                .orElse("; the options are " + String.join(", ", names));
    }

    // Compilers hand out null for an option that is there without a value.
    private static String value(Map<String, String> options, String name, String absent) {
        return options.containsKey(name) ? Objects.requireNonNullElse(options.get(name), "") : absent;
    }

    private static List<Path> path(String value, Problems problems) {
        List<Path> folders = new ArrayList<>();
        for (String folder : List.of(value.split(Pattern.quote(File.pathSeparator), -1))) {
            if (isAbsolute(folder)) {
                folders.add(Path.of(folder));
            } else {
                problems.add(
                        Rule.UNKNOWN_OPTION,
                        null,
                        "-A" + PATH + " has \"" + folder
                                + "\", which is not an absolute folder: a relative one would depend"
                                + " on where the build was started; in Maven write ${project.basedir} before it, in"
                                + " Gradle $projectDir");
            }
        }
        return folders;
    }

    private static boolean isAbsolute(String folder) {
        try {
            return Path.of(folder).isAbsolute();
        } catch (InvalidPathException exception) {
            return false;
        }
    }

    private static Set<Output> docs(String value, Problems problems) {
        Set<Output> docs = EnumSet.noneOf(Output.class);
        if (value.strip().equals("none")) {
            return docs;
        }
        for (String item : List.of(value.split(",", -1))) {
            switch (item.strip()) {
                case "html" -> docs.add(Output.HTML);
                case "markdown" -> docs.add(Output.MARKDOWN);
                case "none" ->
                    problems.add(
                            Rule.UNKNOWN_OPTION,
                            null,
                            "-A" + DOCS + " has \"none\" beside other values; let it stand alone, or delete it");
                default -> unknown(DOCS, item.strip(), List.of("html", "markdown", "none"), problems);
            }
        }
        return docs;
    }

    private static boolean bundles(String value, Problems problems) {
        String answer = value.strip().toLowerCase(Locale.ROOT);
        if (!answer.equals("true") && !answer.equals("false")) {
            unknown(BUNDLES, value, List.of("true", "false"), problems);
        }
        return answer.equals("true");
    }

    private static void unknown(String option, String value, List<String> known, Problems problems) {
        problems.add(
                Rule.UNKNOWN_OPTION,
                null,
                "-A" + option + " is \"" + value + "\""
                        + Suggestion.of(value, known, "the values are " + String.join(", ", known)));
    }
}
