package dev.closecodes.processor.cases;

import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A block of a page below docs/checks: a registry, a host, or options.
 *
 * @param language yaml, java or text
 * @param content the lines
 */
record Example(String language, String content) {

    private static final Map<String, String> HEAD =
            Map.of("schema", "schema: 1\n", "extends", "extends: standard\n", "languages", "languages: [en]\n");

    /** A registry that examples may extend, and that is there where an example is not about a registry. */
    private static final String OTHER = "schema: 1\nextends: standard\nlanguages: [en, es]\n";

    Outcome compile(Path folder) {
        Workspace workspace = new Workspace(folder)
                .registry("billing.yaml", OTHER.getBytes(StandardCharsets.UTF_8))
                .registry("codes.yaml", registry().getBytes(StandardCharsets.UTF_8))
                .source("com/acme/chat/" + fileName(), host());
        if (language.equals("text")) {
            content.lines().filter(line -> line.startsWith("-A")).forEach(line -> {
                String[] option = line.substring(2).split("=", 2);
                workspace.option(option[0], option[1]);
            });
        }
        return workspace.compile(TestCompiler.JAVAC);
    }

    // Whole, or a part that the keys at the beginning are added to; nothing but comments is whole.
    private String registry() {
        if (!language.equals("yaml")) {
            return OTHER;
        }
        if (hasKey("schema") || !Pattern.compile("(?m)^[a-z]").matcher(content).find()) {
            return content;
        }
        StringBuilder registry = new StringBuilder();
        HEAD.forEach((key, line) -> registry.append(hasKey(key) ? "" : line));
        return registry.append(content).toString();
    }

    private boolean hasKey(String key) {
        return Pattern.compile("(?m)^" + key + ":").matcher(content).find();
    }

    private String fileName() {
        return isPackageInfo() ? "package-info.java" : "Host.java";
    }

    private boolean isPackageInfo() {
        return !language.equals("java") || content.contains("\npackage ");
    }

    private String host() {
        if (!language.equals("java")) {
            return Workspace.packageInfo("com.acme.chat", "@CloseCodeRegistry(\"codes.yaml\")");
        }
        String importing = "import dev.closecodes.CloseCodeRegistry;\n";
        return isPackageInfo() ? content + importing : "package com.acme.chat;\n" + importing + content;
    }
}
