package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import javax.lang.model.element.Modifier;

/** The package-private holder of all texts, a nested class for each language. */
final class LocalizedTexts {

    private LocalizedTexts() {}

    // Nested, although other types use it too: javac looks for the type of each generated file in every module of the
    // platform.
    static TypeSpec of(Registry registry, JavaTypes types, Passages passages) {
        TypeName array = ArrayTypeName.of(types.closeCodeText);
        TypeSpec.Builder type = TypeSpec.classBuilder(types.localizedTexts)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(types.generated)
                .addJavadoc(
                        "The texts in one language. Each language's stand in a class of their own, which is loaded when"
                                + " one of them is first\nasked for.\n")
                .addField(array, "codes", Modifier.FINAL)
                .addField(array, "ranges", Modifier.FINAL)
                .addField(types.closeCodeText, "undefined", Modifier.FINAL)
                .addField(array, "all", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor(registry, types))
                .addMethod(source(registry, types))
                .addMethod(LocaleLookup.of(registry, types));
        if (LocaleLookup.comparesTags(registry)) {
            type.addMethod(LocaleLookup.beginsWith());
        }
        type.addMethod(unpack());
        for (String language : registry.languages()) {
            type.addType(LanguageClass.of(language, registry, types, passages));
        }
        return type.build();
    }

    // A text is its title, its description and, where it is not this language, its language; one that an earlier
    // language shows too is an empty title and the place of that language.
    private static MethodSpec constructor(Registry registry, JavaTypes types) {
        int codes = registry.codes().size();
        int undefined = codes + registry.ranges().size();
        CodeBlock read = CodeBlock.builder()
                .addStatement("$T<$T> rest = unpack(packed).iterator()", Iterator.class, JavaTypes.STRING)
                .addStatement("all = new $T[$L]", types.closeCodeText, undefined + 1)
                .beginControlFlow("for (int i = 0; i < all.length; i++)")
                .addStatement("$T title = rest.next()", JavaTypes.STRING)
                .addStatement("$T next = rest.next()", JavaTypes.STRING)
                .beginControlFlow("if (title.isEmpty())")
                .addStatement("all[i] = earlier[$T.parseInt(next)].all[i]", Integer.class)
                .nextControlFlow("else")
                .addStatement("$T other = rest.next()", JavaTypes.STRING)
                .addStatement("all[i] = new $T(title, next, other.isEmpty() ? language : other)", types.closeCodeText)
                .endControlFlow()
                .endControlFlow()
                .addStatement("codes = $T.copyOf(all, $L)", Arrays.class, codes)
                .addStatement("ranges = $T.copyOfRange(all, $L, $L)", Arrays.class, codes, undefined)
                .addStatement("undefined = all[$L]", undefined)
                .build();
        return MethodSpec.constructorBuilder()
                .addParameter(JavaTypes.STRING, "language")
                .addParameter(ArrayTypeName.of(types.localizedTexts), "earlier")
                .addParameter(ArrayTypeName.of(JavaTypes.STRING), "packed")
                .varargs()
                .addCode(read)
                .build();
    }

    private static MethodSpec unpack() {
        return MethodSpec.methodBuilder("unpack")
                .addModifiers(Modifier.STATIC)
                .addParameter(ArrayTypeName.of(JavaTypes.STRING), "packed")
                .varargs()
                .returns(JavaTypes.list(JavaTypes.STRING))
                .addStatement("$T fields = new $T<>()", JavaTypes.list(JavaTypes.STRING), ArrayList.class)
                .beginControlFlow("for ($T part : packed)", JavaTypes.STRING)
                .addStatement("$T.addAll(fields, part.split($S, -1))", Collections.class, PackedStrings.SEPARATOR)
                .endControlFlow()
                .addStatement("return fields")
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
