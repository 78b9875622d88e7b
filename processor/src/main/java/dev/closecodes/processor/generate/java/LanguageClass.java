package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class that holds the texts of one language, and is loaded when one of them is first asked for. */
final class LanguageClass {

    private LanguageClass() {}

    /** {@code pt-BR} makes {@code PtBR}. */
    static String name(String language) {
        return Stream.of(language.split("-"))
                .map(subtag -> subtag.substring(0, 1).toUpperCase(Locale.ROOT) + subtag.substring(1))
                .collect(Collectors.joining());
    }

    /*
     * private static final class Es {
     *     static final CloseCodeTexts TEXTS = new CloseCodeTexts(
     *             new CloseCodeText[] {new CloseCodeText("Cierre normal", "...", "es"), ...}, ..., ...);
     * }
     */
    static TypeSpec of(String language, Registry registry, JavaTypes types) {
        CodeBlock codes = array(language, registry, types, "codes", registry.codes(), CloseCode::texts);
        CodeBlock ranges = array(language, registry, types, "ranges", registry.ranges(), CodeRange::texts);
        CodeBlock undefined = text(registry.undefined(), language, "undefined", registry, types);
        return TypeSpec.classBuilder(name(language))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(types.closeCodeTexts, "TEXTS", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T(\n$>$>$L,\n$L,\n$L$<$<)", types.closeCodeTexts, codes, ranges, undefined)
                        .build())
                .build();
    }

    private static <T> CodeBlock array(
            String language,
            Registry registry,
            JavaTypes types,
            String field,
            List<T> entries,
            Function<T, Texts> texts) {
        CodeBlock.Builder array = CodeBlock.builder().add("new $T[] {\n$>$>", types.closeCodeText);
        for (int i = 0; i < entries.size(); i++) {
            Texts entry = texts.apply(entries.get(i));
            array.add(i == 0 ? "" : ",\n").add(text(entry, language, field + "[" + i + "]", registry, types));
        }
        return array.add("$<$<}").build();
    }

    // A text that several languages show is the object of the first of them: nothing is stored twice, and since classes
    // refer to those of earlier languages only, none waits for one that waits for it.
    private static CodeBlock text(Texts texts, String language, String field, Registry registry, JavaTypes types) {
        Text text = texts.in(language);
        for (String first : registry.languages()) {
            if (first.equals(language)) {
                break;
            }
            if (texts.in(first).equals(text)) {
                return CodeBlock.of("$L.TEXTS.$L", name(first), field);
            }
        }
        return CodeBlock.of(
                "new $T(\n$>$>$S,\n$S,\n$S$<$<)",
                types.closeCodeText,
                text.title(),
                text.description(),
                text.language());
    }
}
