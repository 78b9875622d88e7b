package dev.closecodes.cli.diff;

import dev.closecodes.processor.generate.artifact.JsonEscaper;
import dev.closecodes.processor.model.Position;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object for other tools.
 *
 * <pre>{@code
 * {
 *   "step": "major",
 *   "changes": [
 *     {"kind": "code-gone", "impact": "breaking", "for": ["callers", "peers"], "text": "4001 KICKED is gone; …",
 *      "before": {"file": "old.yaml", "line": 5, "column": 5}, "after": null}
 *   ]
 * }
 * }</pre>
 */
final class JsonReport {

    private JsonReport() {}

    static String of(Differences differences) {
        String changes = differences.changes().stream().map(JsonReport::change).collect(Collectors.joining(",\n"));
        return "{\n  \"step\": " + JsonEscaper.string(differences.step().word()) + ",\n  \"changes\": ["
                + (changes.isEmpty() ? "" : "\n" + changes + "\n  ") + "]\n}\n";
    }

    private static String change(Change change) {
        String audiences = change.kind().audiences().stream()
                .map(audience -> JsonEscaper.string(audience.word()))
                .collect(Collectors.joining(", "));
        return "    {\"kind\": " + JsonEscaper.string(change.kind().id())
                + ", \"impact\": " + JsonEscaper.string(change.kind().impact().words())
                + ", \"for\": [" + audiences + "]"
                + ", \"text\": " + JsonEscaper.string(change.text())
                + ",\n     \"before\": " + place(change.before())
                + ", \"after\": " + place(change.after()) + "}";
    }

    private static String place(@Nullable Position position) {
        return position == null
                ? "null"
                : "{\"file\": " + JsonEscaper.string(position.path()) + ", \"line\": " + position.line()
                        + ", \"column\": " + position.column() + "}";
    }
}
