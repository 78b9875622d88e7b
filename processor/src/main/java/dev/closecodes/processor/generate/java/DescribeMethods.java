package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.closecodes.processor.model.Registry;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What people and logs are told of any number. */
final class DescribeMethods {

    private DescribeMethods() {}

    static List<MethodSpec> all(JavaTypes types) {
        return List.of(describe(types), label(types), languages());
    }

    static FieldSpec languages(Registry registry) {
        return FieldSpec.builder(
                        JavaTypes.list(JavaTypes.STRING),
                        "LANGUAGES",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.unmodifiableList($T.asList($L))",
                        Collections.class,
                        Arrays.class,
                        registry.languages().stream()
                                .map(language -> CodeBlock.of("$S", language))
                                .collect(CodeBlock.joining(", ")))
                .build();
    }

    private static MethodSpec languages() {
        return MethodSpec.methodBuilder("languages")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns the languages that are compiled in, as BCP 47 tags.\n\n"
                        + "@return an unmodifiable list, the source language first\n")
                .returns(JavaTypes.list(JavaTypes.STRING))
                .addStatement("return LANGUAGES")
                .build();
    }

    /*
     * public static String label(int code) {
     *     Optional<CloseCode> listed = CloseCode.find(code);
     *     if (listed.isPresent()) {
     *         return listed.get().name();
     *     }
     *     Optional<CloseCodeRange> range = CloseCodeRange.find(code);
     *     return range.isPresent() ? range.get().name() : "UNDEFINED";
     * }
     */
    private static MethodSpec label(JavaTypes types) {
        return MethodSpec.methodBuilder("label")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns a name for metrics and logs, of which there are no more than codes and ranges and"
                        + " one: a peer may send any number.\n\n"
                        + "@param code any number\n"
                        + "@return the constant's name, else that of its innermost range, else {@code"
                        + " UNDEFINED}\n")
                .addParameter(TypeName.INT, "code")
                .returns(JavaTypes.STRING)
                .addStatement("$T listed = $T.find(code)", JavaTypes.optional(types.closeCode), types.closeCode)
                .beginControlFlow("if (listed.isPresent())")
                .addStatement("return listed.get().name()")
                .endControlFlow()
                .addStatement(
                        "$T range = $T.find(code)", JavaTypes.optional(types.closeCodeRange), types.closeCodeRange)
                .addStatement("return range.isPresent() ? range.get().name() : $S", "UNDEFINED")
                .build();
    }

    /*
     * public static CloseCodeText describe(int code, Locale locale) {
     *     LocalizedTexts texts = LocalizedTexts.of(locale);
     *     Optional<CloseCode> listed = CloseCode.find(code);
     *     if (listed.isPresent()) {
     *         return texts.codes[listed.get().ordinal()];
     *     }
     *     Optional<CloseCodeRange> range = CloseCodeRange.find(code);
     *     return range.isPresent() ? texts.ranges[range.get().ordinal()] : texts.undefined;
     * }
     */
    private static MethodSpec describe(JavaTypes types) {
        return MethodSpec.methodBuilder("describe")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Returns what to tell people about a number: the text of the code if it is listed, else that"
                                + " of its innermost range, else\n"
                                + "what the registry says of undefined numbers.\n\n"
                                + "@param code any number\n"
                                + "@param locale the reader's\n"
                                + "@return a shared instance\n"
                                + "@throws NullPointerException if the locale is null\n")
                .addParameter(TypeName.INT, "code")
                .addParameter(JavaTypes.LOCALE, "locale")
                .returns(types.closeCodeText)
                .addStatement("$T texts = $T.of(locale)", types.localizedTexts, types.localizedTexts)
                .addStatement("$T listed = $T.find(code)", JavaTypes.optional(types.closeCode), types.closeCode)
                .beginControlFlow("if (listed.isPresent())")
                .addStatement("return texts.codes[listed.get().ordinal()]")
                .endControlFlow()
                .addStatement(
                        "$T range = $T.find(code)", JavaTypes.optional(types.closeCodeRange), types.closeCodeRange)
                .addCode(CodeBlock.builder()
                        .addStatement(
                                "return range.isPresent() ? texts.ranges[range.get().ordinal()] : texts.undefined")
                        .build())
                .build();
    }
}
