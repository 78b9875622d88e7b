package dev.closecodes.support;

import java.nio.file.Path;
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

    public List<String> errors() {
        return messages(Diagnostic.Kind.ERROR);
    }

    public List<String> warnings() {
        return messages(Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING);
    }

    public List<String> notes() {
        return messages(Diagnostic.Kind.NOTE);
    }

    private List<String> messages(Diagnostic.Kind... kinds) {
        return diagnostics.stream()
                .filter(diagnostic -> List.of(kinds).contains(diagnostic.getKind()))
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Returns the names of the files that messages point at. */
    public List<String> positions() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getSource() != null)
                .map(diagnostic ->
                        Path.of(diagnostic.getSource().toUri()).getFileName().toString())
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
