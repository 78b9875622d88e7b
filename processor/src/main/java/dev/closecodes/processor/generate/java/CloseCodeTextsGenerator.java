package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.generate.Artifact;
import dev.closecodes.processor.generate.ArtifactGenerator;
import dev.closecodes.processor.generate.Target;
import dev.closecodes.processor.model.Registry;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The package-private holder of all texts, a nested class for each language. */
public final class CloseCodeTextsGenerator implements ArtifactGenerator {

    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        JavaTypes types = new JavaTypes(target);
        TypeName array = ArrayTypeName.of(types.closeCodeText);
        TypeSpec.Builder type = TypeSpec.classBuilder(types.closeCodeTexts)
                .addModifiers(Modifier.FINAL)
                .addAnnotation(types.generated)
                .addJavadoc(
                        "The texts in one language. Each language's stand in a class of their own, which is loaded when"
                                + " one of them is first\nasked for.\n")
                .addField(array, "codes", Modifier.FINAL)
                .addField(array, "ranges", Modifier.FINAL)
                .addField(types.closeCodeText, "undefined", Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(array, "codes")
                        .addParameter(array, "ranges")
                        .addParameter(types.closeCodeText, "undefined")
                        .addStatement("this.codes = codes")
                        .addStatement("this.ranges = ranges")
                        .addStatement("this.undefined = undefined")
                        .build())
                .addMethod(source(registry, types))
                .addMethod(LocaleLookup.of(registry, types));
        if (LocaleLookup.comparesTags(registry)) {
            type.addMethod(LocaleLookup.beginsWith());
        }
        registry.languages().forEach(language -> type.addType(LanguageClass.of(language, registry, types)));
        return List.of(JavaSource.of(target, type.addType(generated()).build()));
    }

    // A method, not a field: a field would load the source language with every other one.
    private static MethodSpec source(Registry registry, JavaTypes types) {
        return MethodSpec.methodBuilder("source")
                .addModifiers(Modifier.STATIC)
                .returns(types.closeCodeTexts)
                .addStatement("return $L.TEXTS", LanguageClass.name(registry.sourceLanguage()))
                .build();
    }

    // javax.annotation.processing.Generated is not visible in a module that does not require java.compiler, and its
    // SOURCE retention hides it from coverage tools, which skip any annotation of this name that is in the class file.
    private static TypeSpec generated() {
        return TypeSpec.annotationBuilder("Generated")
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.CLASS", RetentionPolicy.class)
                        .build())
                .addAnnotation(AnnotationSpec.builder(java.lang.annotation.Target.class)
                        .addMember("value", "$T.TYPE", ElementType.class)
                        .build())
                .addJavadoc("Marks what Closecodes made, for coverage tools and for Closecodes itself.\n")
                .build();
    }
}
