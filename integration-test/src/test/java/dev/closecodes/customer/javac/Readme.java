package dev.closecodes.customer.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The blocks of the README. */
final class Readme {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    /** A paragraph that begins with a file's name, and the block below it. */
    private static final Pattern FILE = Pattern.compile("(?ms)^`(src/[^`\n]+)`((?!\n\n).)*\n\n```\\w+\n(.*?)^```$");

    private final String text;

    Readme() throws IOException {
        text = Files.readString(PackagedJars.REPOSITORY.resolve("README.md"));
    }

    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** The files that it shows, by their paths. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (MatchResult file : FILE.matcher(text).results().toList()) {
            files.put(file.group(1), file.group(3));
        }
        return files;
    }

    /** The commands of the shell block that has a word, a continued line as one. */
    List<List<String>> commandsWith(String word) {
        return blocks("sh").stream()
                .filter(block -> block.contains(word))
                .flatMap(block -> block.replace("\\\n", "").lines())
                .map(command -> List.of(command.split(" +")))
                .toList();
    }
}
