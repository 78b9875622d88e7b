package dev.closecodes.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** Prints the close codes in a language, what two of them mean in every language, and what has been generated. */
public final class Demo {

    private static final int LISTED = 1006;
    private static final int PRIVATE = 4711;

    private final GeneratedFiles files;
    private final PrintStream out;

    private Demo(GeneratedFiles files, PrintStream out) {
        this.files = files;
        this.out = out;
    }

    /**
     * Prints everything.
     *
     * @param arguments the language, as a BCP 47 tag; English if there is none
     */
    public static void main(String[] arguments) throws IOException {
        print(arguments.length == 0 ? "" : arguments[0], System.out);
    }

    static void print(String language, PrintStream out) throws IOException {
        new Demo(GeneratedFiles.find(), out).print(language.isBlank() ? "en" : language.strip());
    }

    private void print(String asked) {
        Locale locale = Locale.forLanguageTag(asked.replace('_', '-'));
        printHeading(asked, CloseCode.NORMAL_CLOSURE.text(locale).language());
        CodeTable.of(locale).lines().forEach(out::println);
        printMeaning(LISTED);
        printMeaning(PRIVATE);
        printFiles();
    }

    private void printHeading(String asked, String shown) {
        String missing =
                shown.equals(asked) ? "" : "; there is no " + asked + ", only " + String.join(", ", files.languages());
        out.println("WebSocket close codes in " + nameOf(shown) + missing);
        out.println();
    }

    private void printMeaning(int code) {
        String name = CloseCode.find(code)
                .map(CloseCode::name)
                .orElse("not listed, in the range "
                        + CloseCodeRange.find(code).map(CloseCodeRange::name).orElse("of no name"));
        out.println();
        out.println("What " + code + " means (" + name + ")");
        for (String language : files.languages()) {
            CloseCodeText text = CloseCodes.describe(code, Locale.forLanguageTag(language));
            out.println();
            out.println("  " + language + "  " + text.title());
            out.println("      " + text.description());
        }
    }

    private void printFiles() {
        out.println();
        out.println("Generated from codes.yaml");
        files.byKind().forEach((kind, paths) -> {
            out.println();
            out.println("  " + kind);
            paths.forEach(path -> out.println("    " + path));
        });
    }

    private static String nameOf(String language) {
        return Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH) + " (" + language + ")";
    }
}
