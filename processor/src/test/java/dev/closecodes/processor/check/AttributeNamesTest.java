package dev.closecodes.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.TestFiles;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that no attribute may have are those that are there, and those that the reference lists. */
class AttributeNamesTest {

    private static final Path GOLDENS = Path.of("src/test/resources/cases/good");
    private static final Pattern METHOD = Pattern.compile("(?m)^    public (?:static )?\\S+ (\\w+)\\(");

    @Test
    void everyMethodThatIsGeneratedIsTaken() throws IOException {
        Set<String> methods = new TreeSet<>();
        for (Path file : TestFiles.below(GOLDENS)) {
            if (file.endsWith("CloseCode.java")) {
                METHOD.matcher(Files.readString(file)).results().forEach(found -> methods.add(found.group(1)));
            }
        }
        assertTrue(methods.containsAll(Set.of("reconnect", "toCloseReason", "getCode", "named")), methods::toString);
        methods.removeAll(AttributeNameCheck.TAKEN);
        assertEquals(Set.of(), methods);
    }

    @Test
    void everyMethodThatAnEnumHasIsTaken() {
        Set<String> methods = Stream.of(Enum.class, Object.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        methods.removeAll(AttributeNameCheck.TAKEN);
        assertEquals(Set.of(), methods);
    }

    @Test
    void whatIsReservedIsInTheReference() throws IOException {
        String reference = Files.readString(Path.of("../docs/codes-yaml.md"));
        int start = reference.indexOf("names that `CloseCode` may need later");
        assertTrue(start >= 0);
        String list = reference.substring(start, reference.indexOf("Two parents", start));
        Set<String> listed = Pattern.compile("`([a-z-]+)`")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reserved = AttributeNameCheck.RESERVED.stream()
                .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(reserved, listed);
    }
}
