package dev.closecodes.errorprone;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds a part of what a registry retires.
 *
 * @param first the lowest number
 * @param last the highest number
 * @param name what the number was called; empty if nobody says
 * @param note what the registry says of it
 */
record RetiredNumbers(int first, int last, String name, String note) {

    /**
     * Reads what a registry retires, which is written as {@code retire(4003, 4003, "KICKED", "Use SESSION_EXPIRED.")}.
     *
     * @param retired the generated type with these calls
     * @return the parts, in its order
     */
    static List<RetiredNumbers> in(GeneratedType retired) {
        List<RetiredNumbers> parts = new ArrayList<>();
        for (List<Object> arguments : retired.calls("retire")) {
            if (arguments.size() == 4
                    && arguments.get(0) instanceof Integer first
                    && arguments.get(1) instanceof Integer last
                    && arguments.get(2) instanceof String name
                    && arguments.get(3) instanceof String note) {
                parts.add(new RetiredNumbers(first, last, name, note));
            }
        }
        return parts;
    }

    boolean contains(int code) {
        return first <= code && code <= last;
    }
}
