package com.example.stacks;

import java.util.ArrayList;
import java.util.List;

/** Many numbers in few words. */
final class Numbers {

    private Numbers() {}

    /** Returns numbers in order as text, those in a row as 1000-1003. */
    static String text(List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int first = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            runs.add(i == first ? "" + numbers.get(i) : numbers.get(first) + "-" + numbers.get(i));
        }
        return String.join(", ", runs);
    }
}
