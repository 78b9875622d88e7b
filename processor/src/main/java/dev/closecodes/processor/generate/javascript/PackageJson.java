package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.generate.artifact.Json;
import dev.closecodes.processor.model.GeneratedNames;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells Node, TypeScript and bundlers what the files of a folder are.
 *
 * <p>A folder is a package's, and may be several hosts', which differ by their prefixes: so nothing here depends on one. Each
 * file can be imported by its name; the package alone is the module without a prefix.
 */
final class PackageJson {

    private PackageJson() {}

    static String of(String packageName) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("//", GeneratedNames.NOTICE);
        json.put("name", packageName.isEmpty() ? "close-codes" : packageName.toLowerCase(Locale.ROOT));
        json.put("private", true);
        json.put("type", "module");
        json.put("sideEffects", false);
        Map<String, Object> main = new LinkedHashMap<>();
        main.put("types", "./close-codes.d.ts");
        main.put("default", "./close-codes.js");
        Map<String, Object> exports = new LinkedHashMap<>();
        exports.put(".", main);
        exports.put("./*", "./*");
        json.put("exports", exports);
        json.put("types", "./close-codes.d.ts");
        return Json.of(json);
    }
}
