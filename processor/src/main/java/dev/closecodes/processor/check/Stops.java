package dev.closecodes.processor.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The marks that end a sentence, script by script. */
final class Stops {

    /** Languages that end a sentence with a space. */
    static final Set<String> WITHOUT = Set.of("th", "lo");

    // Unicode's property Sentence_Terminal, the ellipsis, the Greek question mark, and the Tibetan shads.
    private static final String ALL = ".!?\u2026\u2025\u203C\u203D\u2047\u2048\u2049\u3002\uFF0E\uFF01\uFF1F\uFF61"
            + "\u037E\u0589\u05C3\u061D\u061E\u061F\u06D4\u0700\u0701\u0702\u07F9\u0964\u0965\u0F08\u0F0D\u0F0E\u0F0F"
            + "\u0F10\u0F11\u0F14\u104A\u104B\u1362\u1367\u1368\u166E\u17D4\u17D5\u1803\u1809\u1944\u1945\u1B5A\u1B5B"
            + "\u1B5E\u1B5F\u1C3B\u1C3C\u1C7E\u1C7F\u2E2E\u2E3C\uA4FF\uA60E\uA60F\uA6F3\uA6F7\uA876\uA877\uA8CE\uA8CF"
            + "\uA9C8\uA9C9\uAA5D\uAA5E\uAA5F\uABEB\uFE52\uFE56\uFE57";

    /** In these languages ASCII marks ask or stop too. */
    private static final Map<String, String> MORE = Map.of("el", ";", "hy", ":");

    private static final String DASHES = "\u2013\u2014\u2015-";

    /** Armenian sets these on the word that is stressed. */
    private static final Pattern ARMENIAN_TONE = Pattern.compile("[\u055B\u055C\u055E]");

    /** What an English source may end with without ending a sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|\\W)(?:etc|Inc|Ltd|Co|Corp|Jr|Sr|vs|al|approx|[ap]\\.m|e\\.g|i\\.e|[A-Z]\\.[A-Z])\\.$");

    private static final Map<String, String> FULL_STOPS = Map.ofEntries(
            Map.entry("zh", "\u3002"),
            Map.entry("ja", "\u3002"),
            Map.entry("hi", "\u0964"),
            Map.entry("bn", "\u0964"),
            Map.entry("ne", "\u0964"),
            Map.entry("ur", "\u06D4"),
            Map.entry("hy", "\u0589"),
            Map.entry("am", "\u1362"),
            Map.entry("ti", "\u1362"),
            Map.entry("km", "\u17D4"),
            Map.entry("my", "\u104B"));

    private static final Map<String, String> QUESTION_MARKS =
            Map.of("zh", "\uFF1F", "ja", "\uFF1F", "ar", "\u061F", "fa", "\u061F", "ur", "\u061F", "el", ";");

    private static final Set<String> FULL_WIDTH = Set.of("zh", "ja");

    /** Languages that ask with a mark that is elsewhere than at the end, or is not certain. */
    private static final Set<String> UNSURE_QUESTIONS = Set.of("hy", "am", "ti");

    /** Tibetan and Dzongkha leave the shad out after some letters. */
    private static final Set<String> TIBETAN = Set.of("bo", "dz");

    private static final String TIBETAN_WITHOUT_SHAD = "\u0F40\u0F42\u0F64\u0F72\u0F74\u0F7A\u0F7C";

    private Stops() {}

    /** Returns the stop that a source ends with: . ! ? or …; empty when it has none. */
    static String ofSource(String source) {
        String masked = Prose.of(source).masked();
        int last = lastOf(masked);
        if (last < 0 || ALL.indexOf(masked.charAt(last)) < 0) {
            return "";
        }
        boolean isSpokenOf = last > 0 && masked.charAt(last - 1) == ' ';
        if (isSpokenOf || ABBREVIATION.matcher(source).find()) {
            return "";
        }
        return switch (masked.charAt(last)) {
            case '!', '\uFF01' -> "!";
            case '?', '\uFF1F', '\u061F', '\u037E' -> "?";
            case '\u2026' -> "\u2026";
            default -> masked.startsWith("..", Math.max(0, last - 2)) ? "\u2026" : ".";
        };
    }

    /** Whether a text with masks ends as a sentence of its language may. A dash breaks a sentence off. */
    static boolean ends(String masked, String language) {
        int last = lastOf(masked);
        if (last < 0) {
            return false;
        }
        char c = masked.charAt(last);
        return ALL.indexOf(c) >= 0
                || MORE.getOrDefault(language, "").indexOf(c) >= 0
                || DASHES.indexOf(c) >= 0
                || (language.equals("hy") && ARMENIAN_TONE.matcher(masked).find())
                || (TIBETAN.contains(language) && TIBETAN_WITHOUT_SHAD.indexOf(c) >= 0);
    }

    /** Returns a stop as a language sets it; null when that is not certain. */
    static @Nullable String in(String language, String stop) {
        if (TIBETAN.contains(language)) {
            return null;
        }
        return switch (stop) {
            case "?" -> UNSURE_QUESTIONS.contains(language) ? null : QUESTION_MARKS.getOrDefault(language, "?");
            case "!" -> FULL_WIDTH.contains(language) ? "\uFF01" : language.equals("hy") ? null : "!";
            case "\u2026" -> language.equals("zh") ? "\u2026\u2026" : "\u2026";
            default -> FULL_STOPS.getOrDefault(language, ".");
        };
    }

    /** Returns the index of the last character before spaces and emoji; -1 when there is none. */
    static int lastVisible(String masked) {
        int end = masked.length();
        while (end > 0 && isOrnament(masked.codePointBefore(end))) {
            end -= Character.charCount(masked.codePointBefore(end));
        }
        return end - 1;
    }

    static boolean isPunctuation(char c) {
        return ",;:\u3001\uFF0C\uFF1B\uFF1A\u060C\u061B".indexOf(c) >= 0;
    }

    /** The last character, after which quotation marks and brackets may close. */
    private static int lastOf(String masked) {
        int last = lastVisible(masked);
        while (last >= 0 && (isClosing(masked.charAt(last)) || isOrnament(masked.charAt(last)))) {
            last--;
        }
        return last;
    }

    private static boolean isClosing(char c) {
        return switch (Character.getType(c)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION ->
                true;
            default -> "\"'*_".indexOf(c) >= 0;
        };
    }

    private static boolean isOrnament(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.OTHER_SYMBOL -> true;
            // The colour of a hand; whether an emoji is coloured.
            case Character.MODIFIER_SYMBOL -> c > 0xFFFF;
            default -> c == Prose.NO_BREAK || c == Prose.EMOTICON || c == 0xFE0F;
        };
    }
}
