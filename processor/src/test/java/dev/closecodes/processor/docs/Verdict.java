package dev.closecodes.processor.docs;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.closecodes.processor.CloseCodesProcessor;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the whole processor says of a registry file.
 *
 * @param errors the ids of the errors, each once
 * @param warnings the ids of the warnings, each once
 * @param messages everything that was said
 */
record Verdict(List<String> errors, List<String> warnings, String messages) {

    private static final Pattern ID = Pattern.compile("\\[([A-Z][A-Za-z0-9]*)]");

    private static final JavaFileObject HOST = JavaFileObjects.forSourceString(
            "verdict.package-info", "@dev.closecodes.CloseCodeRegistry(\"codes.yaml\") package verdict;");

    /** Compiles the {@code codes.yaml} of a folder, no further than to what is said of it. */
    static Verdict of(Path folder) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new CloseCodesProcessor())
                .withOptions(
                        "-proc:only",
                        "-Xlint:-processing",
                        "-Aclosecodes.docs=none",
                        "-Aclosecodes.bundles=false",
                        "-Aclosecodes.path=" + folder.toAbsolutePath())
                .compile(HOST);
        return new Verdict(
                ids(compilation.errors()),
                ids(compilation.warnings()),
                compilation.diagnostics().toString());
    }

    private static List<String> ids(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> id(diagnostic.getMessage(Locale.ROOT)))
                .distinct()
                .sorted()
                .toList();
    }

    private static String id(String message) {
        Matcher id = ID.matcher(message);
        return id.find() ? id.group(1) : message;
    }
}
