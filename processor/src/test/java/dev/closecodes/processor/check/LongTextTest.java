package dev.closecodes.processor.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.CloseCodesProcessor;
import dev.closecodes.processor.check.TypographyCorpus.Sentence;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A registry may be a stranger's, and its texts 64 KB long: whatever they are, no check and no pattern reads them again and again. */
@Tag("thorough")
class LongTextTest {

    private static final int LENGTH = 600;

    /** More than the longest look ahead that a pattern sets itself, and far less than a look at all that follows. */
    private static final int LOOKS_AT_EACH = 150;

    /** Of the processor's time: twenty times what such a text takes, and half of what it takes to read it anew from each character. */
    private static final long MOST_NANOS = 10_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String CHARACTERS =
            "aAx1.:/-_@!?(){}[]\"'`<>&;,= \n\\%~#+*^|\u00A0\u00A1\u00BF\u00AB\u00BB\u00E9\u2026\u3000\u3002\u4F1A";

    /** A pattern, named by its class and field. */
    private record Named(String name, Pattern pattern) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** A text that counts how often its characters are asked for. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }

    /** Characters are counted, not seconds. */
    @ParameterizedTest
    @MethodSource("patterns")
    void isReadOnceByEachPattern(Named named) {
        for (String piece : pieces()) {
            Counted text = new Counted(piece.repeat(LENGTH / piece.length()));
            Matcher matcher = named.pattern().matcher(text);
            while (matcher.find() && text.looks < (long) LENGTH * LOOKS_AT_EACH) {
                // Each match, as replaceAll does.
            }
            assertTrue(
                    text.looks < (long) LENGTH * LOOKS_AT_EACH,
                    () -> text.looks + " looks at " + LENGTH + " characters of \"" + piece + "\" by "
                            + named.pattern());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x", "1", "a b ", "\u3000", "a.", "{", "`", "\"", "(", "\u00AB", "a:", "?", "a! ", "\u00BF", "a-", "/a",
                "<a", "&a"
            })
    void takesNoLongerThanOthers(String piece) {
        String text = piece.repeat(60_000 / piece.getBytes(StandardCharsets.UTF_8).length) + "\u4F1A?";
        for (String language : List.of("en", "es", "fr", "de", "zh")) {
            long start = THREADS.getCurrentThreadCpuTime();
            TypographyTest.found(new Sentence("", language, "Why?", "", text, true, null), text);
            assertTrue(
                    THREADS.getCurrentThreadCpuTime() - start < MOST_NANOS, language + " took longer than ten seconds");
        }
    }

    @Test
    void findsThePatterns() throws Exception {
        List<String> names = patterns().map(Named::name).toList();
        assertTrue(names.size() >= 50, names::toString);
        assertTrue(names.contains("NotProse.WORDS[0]"), names::toString);
    }

    /** Each character, each two of them, and what begins in more than two. */
    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(
                List.of("a://", "A-A: ", "C:\\", "\"a\":", "a=\"", "</a", "&#a", "/a.", "a@a", "\"a\": "));
        CHARACTERS.chars().mapToObj(Character::toString).forEach(first -> {
            pieces.add(first);
            CHARACTERS.chars().mapToObj(Character::toString).forEach(second -> pieces.add(first + second));
        });
        return pieces;
    }

    static Stream<Named> patterns() throws Exception {
        Path classes = Path.of(CloseCodesProcessor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, Named> patterns = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes.resolve("dev/closecodes/processor"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('\\', '.').replace('/', '.');
                collect(Class.forName(name.substring(0, name.length() - ".class".length())), patterns);
            }
        }
        return patterns.values().stream();
    }

    private static void collect(Class<?> type, Map<String, Named> patterns) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())
                    && isOfPatterns(field.getGenericType().getTypeName())) {
                field.setAccessible(true);
                add(type.getSimpleName() + "." + field.getName(), field.get(null), patterns);
            }
        }
    }

    private static boolean isOfPatterns(String type) {
        return type.contains(Pattern.class.getName());
    }

    private static void add(String name, Object value, Map<String, Named> patterns) {
        if (value instanceof Pattern pattern) {
            patterns.put(name, new Named(name, pattern));
        } else if (value instanceof Map<?, ?> map) {
            add(name, map.values(), patterns);
        } else if (value instanceof Collection<?> values) {
            int index = 0;
            for (Object element : values) {
                add(name + "[" + index++ + "]", element, patterns);
            }
        }
    }
}
