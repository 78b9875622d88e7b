package dev.closecodes.cli.diff;

import dev.closecodes.processor.generate.artifact.Json;
import dev.closecodes.processor.model.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object for other tools.
 *
 * <pre>{@code
 * {
 *   "step": "major",
 *   "changes": [
 *     {
 *       "kind": "code-gone",
 *       "impact": "breaking",
 *       "for": ["callers", "peers"],
 *       "text": "4001 KICKED is gone, …",
 *       "before": {"file": "old.yaml", "line": 5, "column": 5}
 *     }
 *   ]
 * }
 * }</pre>
 */
final class JsonReport {

    private JsonReport() {}

    static String of(Differences differences) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", differences.step().word());
        json.put(
                "changes",
                differences.changes().stream().map(JsonReport::change).toList());
        return Json.of(json);
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", change.kind().id());
        json.put("impact", change.kind().impact().words());
        json.put("for", change.kind().audiences().stream().map(Audience::word).toList());
        json.put("text", change.text());
        put(json, "before", change.before());
        put(json, "after", change.after());
        return json;
    }

    private static void put(Map<String, Object> json, String key, @Nullable Position position) {
        if (position != null) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("file", position.path());
            place.put("line", position.line());
            place.put("column", position.column());
            json.put(key, place);
        }
    }
}
