package dev.closecodes.processor.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean". */
public final class Suggestion {

    private Suggestion() {}

    /**
     * A question to put after a message.
     *
     * @param word what was written
     * @param known what could have been meant
     * @param otherwise the remedy where nothing is near
     * @return {@code ; did you mean "x"?}, or the remedy after a semicolon
     */
    public static String of(String word, Collection<String> known, String otherwise) {
        return nearest(word, known)
                .map(candidate -> "; did you mean \"" + candidate + "\"?")
                .orElse("; " + otherwise);
    }

    /** What was probably meant: one edit for every three letters is a slip, more is another word. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String nearest = "";
        int best = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return best <= Math.max(word.length(), nearest.length()) / 3 ? Optional.of(nearest) : Optional.empty();
    }

    /** How many single edits, swaps of neighbours among them, make one word of the other. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 8 || a.length() > 64) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
