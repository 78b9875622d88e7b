package dev.closecodes.processor.check;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Sets the spaces inside « and ». */
final class Guillemets {

    private Guillemets() {}

    /**
     * Returns a text whose pairs of guillemets have the same space inside.
     *
     * @param text with masks
     * @param space the space, or nothing; another no-break space is left where there is to be one
     */
    static String spaced(String text, String space) {
        BitSet paired = paired(text);
        if (paired.isEmpty()) {
            return text;
        }
        StringBuilder spaced = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (paired.get(i) && c == '\u00BB') {
                int end = spaced.length();
                while (isSpace(spaced.charAt(end - 1))) {
                    end--;
                }
                String inside = inside(spaced.substring(end), spaced.charAt(end - 1), space);
                spaced.setLength(end);
                spaced.append(inside).append(c);
            } else if (paired.get(i)) {
                int end = i + 1;
                while (isSpace(text.charAt(end))) {
                    end++;
                }
                spaced.append(c).append(inside(text.substring(i + 1, end), text.charAt(end), space));
                i = end - 1;
            } else {
                spaced.append(c);
            }
        }
        return spaced.toString();
    }

    private static String inside(String spaces, char neighbour, String space) {
        boolean isNoBreak = spaces.equals("\u00A0") || spaces.equals("\u202F");
        if (neighbour == Prose.NO_BREAK) {
            return spaces;
        }
        return isNoBreak && !space.isEmpty() ? spaces : space;
    }

    // A lone one is spoken of, and an empty pair too.
    private static BitSet paired(String text) {
        BitSet paired = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\u00AB') {
                open.push(i);
            } else if (text.charAt(i) == '\u00BB' && !open.isEmpty()) {
                int start = open.pop();
                if (text.substring(start + 1, i).chars().anyMatch(c -> !isSpace((char) c))) {
                    paired.set(start);
                    paired.set(i);
                }
            }
        }
        return paired;
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c);
    }
}
