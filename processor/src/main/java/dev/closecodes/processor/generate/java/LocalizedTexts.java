package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.Registry;
import javax.lang.model.element.Modifier;

/** The package-private holder of all texts, a nested class for each language. */
final class LocalizedTexts {

    private LocalizedTexts() {}

    /*
     * @Generated
     * static final class LocalizedTexts {
     *     final CloseCodeText[] codes = new CloseCodeText[19];
     *     final CloseCodeText[] ranges = new CloseCodeText[4];
     *     final CloseCodeText undefined;
     *
     *     LocalizedTexts(CloseCodeText undefined) { this.undefined = undefined; }
     *
     *     static LocalizedTexts source() { return En.TEXTS; }
     *
     *     static LocalizedTexts of(Locale locale) { ... }      // LocaleLookup
     *
     *     private static final class En { ... }                // LanguageClass
     * }
     */
    // Nested, although other types use it too: javac looks for the type of each generated file in every module of the
    // platform.
    static TypeSpec of(Registry registry, JavaTypes types) {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.localizedTexts)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(types.generated)
                .addJavadoc(
                        "Holds the texts in one language. Each language's are in a class of their own, which is loaded"
                                + " when one of them is first\n"
                                + "asked for.\n")
                .addField(array("codes", registry.codes().size(), types))
                .addField(array("ranges", registry.ranges().size(), types))
                .addField(types.closeCodeText, "undefined", Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(types.closeCodeText, "undefined")
                        .addStatement("this.undefined = undefined")
                        .build())
                .addMethod(source(registry, types))
                .addMethods(LocaleLookup.of(registry, types));
        for (String language : registry.languages()) {
            type.addType(LanguageClass.of(language, registry, types));
        }
        return type.build();
    }

    private static FieldSpec array(String name, int size, JavaTypes types) {
        return FieldSpec.builder(ArrayTypeName.of(types.closeCodeText), name, Modifier.FINAL)
                .initializer("new $T[$L]", types.closeCodeText, size)
                .build();
    }

    // A method, not a field: a field would load the source language with every other one.
    private static MethodSpec source(Registry registry, JavaTypes types) {
        return MethodSpec.methodBuilder("source")
                .addModifiers(Modifier.STATIC)
                .returns(types.localizedTexts)
                .addStatement("return $L.TEXTS", LanguageClass.name(registry.sourceLanguage()))
                .build();
    }
}
