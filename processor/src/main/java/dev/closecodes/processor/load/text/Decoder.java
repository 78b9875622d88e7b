package dev.closecodes.processor.load.text;

import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.RegistryLimits;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From bytes to text: UTF-8 or nothing. */
public final class Decoder {

    /** The YAML parser looks at a long comment again with each part of it that it reads. */
    private static final int MOST_IN_LINE = 1024 * 1024;

    /** What has more of them is not a text that somebody wrote. */
    private static final int MOST_REPORTED = 100;

    private Decoder() {}

    public static @Nullable SourceText decode(String path, byte[] bytes, Problems problems) {
        Position start = new Position(path, 1, 1, 1, "");
        if (bytes.length > RegistryLimits.MOST_BYTES) {
            problems.add(
                    Rule.REGISTRY_TOO_LARGE,
                    start,
                    "the file has more than the " + RegistryLimits.MOST_BYTES
                            + " bytes that a registry may have; split it into several that extend one another");
            return null;
        }
        if (looksLikeUtf16(bytes)) {
            problems.add(Rule.NOT_UTF8, start, "the file is in UTF-16 or UTF-32; save it in UTF-8");
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean malformed = decoder.decode(in, out, true).isError();
        String text = lineFeeds(out.flip().toString());
        if (malformed) {
            reportMalformed(path, text, bytes[in.position()], problems);
            return null;
        }
        return clean(path, text, problems);
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean mark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return mark || (first == 0) != (second == 0);
    }

    private static String lineFeeds(String text) {
        String noMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return noMark.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void reportMalformed(String path, String before, byte bad, Problems problems) {
        SourceText text = SourceText.of(path, before, replaced(before));
        int line = text.lines().size() - 1;
        String lastLine = text.lines().get(line);
        problems.add(
                Rule.NOT_UTF8,
                text.position(line, lastLine.codePointCount(0, lastLine.length()), 1),
                "byte 0x" + Integer.toHexString(bad & 0xFF) + " is not UTF-8; save the file in UTF-8");
    }

    private static @Nullable SourceText clean(String path, String content, Problems problems) {
        boolean clean = !Characters.isAnyForbidden(content, true);
        SourceText text = SourceText.of(path, content, clean ? content : replaced(content));
        for (int line = 0; line < text.lines().size(); line++) {
            int length = text.lines().get(line).length();
            if (length > MOST_IN_LINE) {
                problems.add(
                        Rule.REGISTRY_TOO_LARGE,
                        text.position(line, 0, 1),
                        length + " characters are more than the " + MOST_IN_LINE + " that a line may have; break it");
                return null;
            }
        }
        if (!clean) {
            report(text, problems);
        }
        return text;
    }

    // A tab is YAML's business outside texts, and is found in them when they are read.
    private static boolean isRefused(int character) {
        return character != '\t' && Characters.isForbidden(character);
    }

    private static String replaced(String content) {
        StringBuilder replaced = new StringBuilder(content.length());
        content.codePoints().map(c -> isRefused(c) ? Characters.REPLACEMENT : c).forEach(replaced::appendCodePoint);
        return replaced.toString();
    }

    private static void report(SourceText text, Problems problems) {
        String[] lines = text.content().split("\n", -1);
        int found = 0;
        for (int line = 0; line < lines.length; line++) {
            int[] characters = lines[line].codePoints().toArray();
            Set<Integer> reported = new HashSet<>();
            for (int column = 0; column < characters.length; column++) {
                int character = characters[column];
                if (isRefused(character) && reported.add(character)) {
                    if (found == MOST_REPORTED) {
                        return;
                    }
                    found++;
                    problems.add(
                            Rule.FORBIDDEN_CHARACTER,
                            text.position(line, column, 1),
                            Characters.describe(characters[column]) + ", is not allowed in a registry; delete it");
                }
            }
        }
    }
}
