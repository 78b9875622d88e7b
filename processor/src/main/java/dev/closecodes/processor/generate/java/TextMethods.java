package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods by which a code and a range give their texts. */
final class TextMethods {

    private TextMethods() {}

    /*
     * public String title() { return CloseCodes.LocalizedTexts.source().codes[ordinal()].title(); }
     *
     * public String title(Locale locale) { return text(locale).title(); }
     *
     * public CloseCodeText text(Locale locale) { return CloseCodes.LocalizedTexts.of(locale).codes[ordinal()]; }
     */
    /**
     * The five methods.
     *
     * @param types the generated types
     * @param array the field of the texts that holds this enum's
     * @param subject what the texts are of, for the Javadoc
     */
    static List<MethodSpec> of(JavaTypes types, String array, String subject) {
        CodeBlock source = CodeBlock.of("$T.source().$L[ordinal()]", types.localizedTexts, array);
        return List.of(
                plain(
                        "title",
                        source,
                        "Returns what " + subject + " is called, in the source language of the registry."),
                localized("title", "Returns what " + subject + " is called."),
                plain(
                        "description",
                        source,
                        "Returns what " + subject + " means, in the source language of the registry."),
                localized("description", "Returns what " + subject + " means."),
                MethodSpec.methodBuilder("text")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Returns title and description, and the language that they are really in.\n\n"
                                + "@param locale the reader's; the nearest language is looked up as RFC 4647"
                                + " section 3.4 says\n"
                                + "@return a shared instance\n"
                                + "@throws NullPointerException if the locale is null\n")
                        .addParameter(JavaTypes.LOCALE, "locale")
                        .returns(types.closeCodeText)
                        .addStatement("return $T.of(locale).$L[ordinal()]", types.localizedTexts, array)
                        .build());
    }

    private static MethodSpec plain(String name, CodeBlock source, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n\n@return the text\n", javadoc)
                .returns(JavaTypes.STRING)
                .addStatement("return $L.$L()", source, name)
                .build();
    }

    private static MethodSpec localized(String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "$L\n\n"
                                + "@param locale the reader's; the nearest language is looked up as RFC 4647 section 3.4"
                                + " says\n"
                                + "@return the text\n"
                                + "@throws NullPointerException if the locale is null\n",
                        javadoc)
                .addParameter(JavaTypes.LOCALE, "locale")
                .returns(JavaTypes.STRING)
                .addStatement("return text(locale).$L()", name)
                .build();
    }
}
