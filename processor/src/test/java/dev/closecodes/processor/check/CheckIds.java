package dev.closecodes.processor.check;

import java.util.List;
import java.util.stream.Stream;

/** What the tests of other packages have to know of this one. */
public final class CheckIds {

    private CheckIds() {}

    /** The ids of every check, and those of suppressions. */
    public static List<String> all() {
        return Stream.concat(Checks.ALL.stream().map(Check::id), Stream.of(Suppressions.UNUSED, Suppressions.UNKNOWN))
                .toList();
    }

    /** The ids that {@code suppress} silences. */
    public static List<String> suppressible() {
        return Checks.ALL.stream().filter(Check::isSuppressible).map(Check::id).toList();
    }
}
