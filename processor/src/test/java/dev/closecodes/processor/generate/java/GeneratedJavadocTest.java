package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.closecodes.support.TestFiles;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Javadoc of generated types and methods begins with a verb in the third person; a constant's is its title. */
class GeneratedJavadocTest {

    private static final Path CASES = Path.of("src/test/resources/cases/good");

    /** A comment's first word, and the line that it is about. */
    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*\\n\\s*\\* (\\S+).*?\\*/\\n(?:\\s*@[^\\n]*\\n)*\\s*([^\\n]*)", Pattern.DOTALL);

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*([(,;].*)?");

    private static final Pattern VERB = Pattern.compile("[A-Z][a-z]+s,?");

    @Test
    void beginsWithAVerb() {
        SortedMap<String, String> files = TestFiles.texts(CASES);
        files.keySet().removeIf(name -> !name.endsWith(".java"));
        assertFalse(files.isEmpty());
        Set<String> others = new TreeSet<>();
        files.values().forEach(source -> {
            Matcher javadoc = JAVADOC.matcher(source);
            while (javadoc.find()) {
                if (!CONSTANT.matcher(javadoc.group(2)).matches()
                        && !VERB.matcher(javadoc.group(1)).matches()) {
                    others.add(javadoc.group(1) + " ... " + javadoc.group(2));
                }
            }
        });
        assertEquals(Set.of(), others);
    }
}
