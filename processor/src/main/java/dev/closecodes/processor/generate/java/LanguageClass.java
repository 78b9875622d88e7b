package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The class that holds the texts of one language, and is loaded when one of them is first asked for. */
final class LanguageClass {

    private final String language;
    private final List<String> earlier;
    private final JavaTypes types;

    private LanguageClass(String language, Registry registry, JavaTypes types) {
        this.language = language;
        this.earlier = registry.languages().subList(0, registry.languages().indexOf(language));
        this.types = types;
    }

    /** Returns the name of a language's class: {@code PtBR} for {@code pt-BR}. */
    static String name(String language) {
        StringBuilder name = new StringBuilder();
        for (String subtag : language.split("-", -1)) {
            name.append(subtag.substring(0, 1).toUpperCase(Locale.ROOT)).append(subtag, 1, subtag.length());
        }
        return name.toString();
    }

    /*
     * private static final class Es {
     *     static final LocalizedTexts TEXTS = new LocalizedTexts(text("Sin código de cierre", "Este número …"));
     *
     *     static {
     *         codesFrom0(TEXTS.codes);
     *         rangesFrom0(TEXTS.ranges);
     *     }
     *
     *     private static void codesFrom0(CloseCodeText[] codes) {
     *         codes[0] = text("Cierre normal", "La conexión ha cumplido su objetivo.");
     *         codes[1] = En.TEXTS.codes[1];
     *     }
     *
     *     private static void rangesFrom0(CloseCodeText[] ranges) { ... }
     *
     *     private static CloseCodeText text(String title, String description) {
     *         return new CloseCodeText(title, description, "es");
     *     }
     * }
     */
    static TypeSpec of(String language, Registry registry, JavaTypes types) {
        LanguageClass texts = new LanguageClass(language, registry, types);
        List<MethodSpec> codes = texts.fill(
                "codes", registry.codes().stream().map(CloseCode::texts).toList());
        List<MethodSpec> ranges = texts.fill(
                "ranges", registry.ranges().stream().map(CodeRange::texts).toList());
        TypeSpec.Builder type = TypeSpec.classBuilder(name(language))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(types.localizedTexts, "TEXTS", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T($L)", types.localizedTexts, texts.value(registry.undefined(), "undefined"))
                        .build())
                .addStaticBlock(CodeBlock.builder()
                        .add(Chunks.calls(codes, "TEXTS.codes"))
                        .add(Chunks.calls(ranges, "TEXTS.ranges"))
                        .build())
                .addMethods(codes)
                .addMethods(ranges);
        // The Eclipse compiler warns of a method that nothing calls.
        if (registry.texts().stream().anyMatch(each -> texts.isOwn(each.in(language)))) {
            type.addMethod(texts.text());
        }
        return type.build();
    }

    private List<MethodSpec> fill(String array, List<Texts> texts) {
        List<CodeBlock> assignments = IntStream.range(0, texts.size())
                .mapToObj(i -> {
                    String element = array + "[" + i + "]";
                    return CodeBlock.of("$L = $L", element, value(texts.get(i), element));
                })
                .toList();
        return Chunks.of(
                array,
                assignments,
                ParameterSpec.builder(ArrayTypeName.of(types.closeCodeText), array)
                        .build());
    }

    // A text that several languages show is the object of the first of them: nothing is stored twice, and since classes
    // refer to those of earlier languages only, none waits for one that waits for it.
    private CodeBlock value(Texts texts, String element) {
        Text text = texts.in(language);
        if (isOwn(text)) {
            return CodeBlock.of("text($S, $S)", text.title(), text.description());
        }
        Optional<String> first =
                earlier.stream().filter(other -> texts.in(other).equals(text)).findFirst();
        return first.isPresent()
                ? CodeBlock.of("$L.TEXTS.$L", name(first.get()), element)
                : CodeBlock.of(
                        "new $T($S, $S, $S)", types.closeCodeText, text.title(), text.description(), text.language());
    }

    private boolean isOwn(Text text) {
        return text.language().equals(language);
    }

    private MethodSpec text() {
        return MethodSpec.methodBuilder("text")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JavaTypes.STRING, "title")
                .addParameter(JavaTypes.STRING, "description")
                .returns(types.closeCodeText)
                .addStatement("return new $T(title, description, $S)", types.closeCodeText, language)
                .build();
    }
}
