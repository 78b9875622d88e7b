package com.example.stacks.peer;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.util.Arrays;

/** Programs that a machine has or has not. */
public final class Tool {

    private Tool() {}

    /** Skips the test that needs a program which is missing; in CI, fails it. */
    public static void require(boolean installed, String name, String how) {
        String missing = name + " is not tested: " + how;
        if (System.getenv("CI") != null) {
            assertTrue(installed, missing);
        }
        assumeTrue(installed, missing);
    }

    /** Tells whether a program is on the path. */
    public static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }
}
