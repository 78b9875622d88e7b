package dev.closecodes.demo;

import com.example.chat.CloseCode;
import com.example.chat.CloseCodes;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints how an entry of a registry becomes code, and what that code says to a reader of a language. */
public final class Demo {

    private static final CloseCode SHOWN = CloseCode.SESSION_EXPIRED;

    private final DemoFiles files = new DemoFiles();
    private final PrintStream out;

    private Demo(PrintStream out) {
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
        new Demo(out).print(language.isBlank() ? "en" : language.strip());
    }

    private void print(String asked) throws IOException {
        Locale reader = Locale.forLanguageTag(asked.replace('_', '-'));
        String shown = SHOWN.text(reader).language();
        Set<String> languages =
                new LinkedHashSet<>(List.of(CloseCodes.languages().get(0), shown));

        printPart("You write, in chat-codes.yaml", Excerpts.entry(files.registry(), SHOWN.code(), languages));
        printPart(
                "The compiler adds, to CloseCode.java",
                Excerpts.constant(files.closeCode(), SHOWN.name(), SHOWN.code()));
        printPart("Your code asks, for a reader of " + nameOf(shown) + missing(asked, shown), LookUps.of(reader));
        printPart("All codes, yours and the standard ones", CodeTable.of(reader).lines());
        printPart(
                "They are on a page too, in every language",
                List.of(files.page().toUri().toString()));
    }

    private void printPart(String heading, List<String> lines) {
        out.println(heading);
        out.println();
        lines.forEach(line -> out.println(line.isEmpty() ? "" : "    " + line));
        out.println();
    }

    private static String missing(String asked, String shown) {
        return shown.equals(asked)
                ? ""
                : " (there is no " + asked + ", only " + String.join(", ", CloseCodes.languages()) + ")";
    }

    private static String nameOf(String language) {
        return Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
    }
}
