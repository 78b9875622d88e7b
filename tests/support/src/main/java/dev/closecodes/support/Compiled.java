package dev.closecodes.support;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a run of a compiler came to.
 *
 * @param succeeded whether the compiler was content
 * @param diagnostics what it and the processors said, in order
 */
public record Compiled(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** Returns every message, with its kind before it. */
    public List<String> messages() {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.getKind() + ": " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Returns itself, or fails the test. */
    public Compiled requireSuccess() {
        if (!succeeded) {
            throw new AssertionError("did not compile:\n" + String.join("\n", messages()));
        }
        return this;
    }
}
