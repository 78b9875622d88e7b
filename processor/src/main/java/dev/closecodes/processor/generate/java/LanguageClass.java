package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The class that holds the texts of one language, and is loaded when one of them is first asked for. */
final class LanguageClass {

    private LanguageClass() {}

    /** {@code pt-BR} makes {@code PtBR}. */
    static String name(String language) {
        StringBuilder name = new StringBuilder();
        for (String subtag : language.split("-", -1)) {
            name.append(subtag.substring(0, 1).toUpperCase(Locale.ROOT)).append(subtag, 1, subtag.length());
        }
        return name.toString();
    }

    /*
     * private static final class Es {
     *     static final LocalizedTexts TEXTS = new LocalizedTexts(
     *             "es",
     *             new LocalizedTexts[] {},
     *             "Cierre normal\t...\t"
     *             + "\tDespedida\t...\t");
     * }
     */
    static TypeSpec of(String language, Registry registry, JavaTypes types, Passages passages) {
        List<String> earlier =
                registry.languages().subList(0, registry.languages().indexOf(language));
        List<String> shared = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Texts texts : registry.texts()) {
            rows.add(row(texts, language, earlier, shared));
        }
        List<String> classes = new ArrayList<>();
        for (String other : shared) {
            classes.add(name(other) + ".TEXTS");
        }
        return TypeSpec.classBuilder(name(language))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(types.localizedTexts, "TEXTS", Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "new $T(\n$>$>$S,\n$L,\n$L$<$<)",
                                types.localizedTexts,
                                language,
                                CodeBlock.of("new $T[] {$L}", types.localizedTexts, String.join(", ", classes)),
                                passages.mark(PackedStrings.of(rows)))
                        .build())
                .build();
    }

    // A text that several languages show is the object of the first of them: nothing is stored twice, and since classes
    // refer to those of earlier languages only, none waits for one that waits for it.
    private static List<String> row(Texts texts, String language, List<String> earlier, List<String> shared) {
        Text text = texts.in(language);
        if (!text.language().equals(language)) {
            for (String first : earlier) {
                if (texts.in(first).equals(text)) {
                    if (!shared.contains(first)) {
                        shared.add(first);
                    }
                    return List.of("", String.valueOf(shared.indexOf(first)));
                }
            }
        }
        return List.of(text.title(), text.description(), text.language().equals(language) ? "" : text.language());
    }
}
