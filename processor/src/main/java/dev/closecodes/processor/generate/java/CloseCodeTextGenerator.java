package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The value that holds a title and a description. */
public final class CloseCodeTextGenerator implements ArtifactGenerator {

    /*
     * @CloseCodes.Generated
     * public final class CloseCodeText {
     *     private final String title;
     *     private final String description;
     *     private final String language;
     *
     *     CloseCodeText(String title, String description, String language) { ... }
     *
     *     public static CloseCodeText of(String title, String description, String language) { ... }
     *
     *     public String title() { return title; }
     *     ...
     * }
     */
    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        JavaTypes types = new JavaTypes(target);
        TypeSpec.Builder type = TypeSpec.classBuilder(types.closeCodeText)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(types.generated)
                .addJavadoc("Holds what people read of a close code, a range or an undefined number. A value.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(JavaTypes.STRING, "title")
                        .addParameter(JavaTypes.STRING, "description")
                        .addParameter(JavaTypes.STRING, "language")
                        .addStatement("this.title = title")
                        .addStatement("this.description = description")
                        .addStatement("this.language = language")
                        .build());
        for (String field : List.of("title", "description", "language")) {
            type.addField(JavaTypes.STRING, field, Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addMethod(of(types))
                .addMethod(
                        Getters.of(
                                "title",
                                JavaTypes.STRING,
                                "Returns what the code is called.\n\n@return the title; in the registry's own texts at most 123 bytes in UTF-8\n"))
                .addMethod(Getters.of(
                        "description",
                        JavaTypes.STRING,
                        "Returns what the code means.\n\n@return one sentence or more\n"))
                .addMethod(Getters.of(
                        "language",
                        JavaTypes.STRING,
                        "Returns the language that title and description are really in.\n\n@return a BCP 47 tag\n"))
                .addMethod(equals(types))
                .addMethod(hashCodeMethod())
                .addMethod(toStringMethod());
        return List.of(JavaSource.of(target, type.build()));
    }

    private static MethodSpec of(JavaTypes types) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Makes a text that no registry has, for tests of what shows texts.\n\n@param title any text\n"
                                + "@param description any text\n@param language a BCP 47 tag, which is not checked\n"
                                + "@return the text\n@throws NullPointerException if one of them is null\n")
                .addParameter(JavaTypes.STRING, "title")
                .addParameter(JavaTypes.STRING, "description")
                .addParameter(JavaTypes.STRING, "language")
                .returns(types.closeCodeText)
                .addStatement(
                        "return new $T($T.requireNonNull(title, $S), $T.requireNonNull(description, $S),"
                                + " $T.requireNonNull(language, $S))",
                        types.closeCodeText,
                        JavaTypes.OBJECTS,
                        "title",
                        JavaTypes.OBJECTS,
                        "description",
                        JavaTypes.OBJECTS,
                        "language")
                .build();
    }

    /*
     * public boolean equals(Object other) {
     *     if (!(other instanceof CloseCodeText)) {
     *         return false;
     *     }
     *     CloseCodeText that = (CloseCodeText) other;
     *     return title.equals(that.title) && description.equals(that.description) && language.equals(that.language);
     * }
     */
    private static MethodSpec equals(JavaTypes types) {
        return Overrides.equals("other")
                .beginControlFlow("if (!(other instanceof $T))", types.closeCodeText)
                .addStatement("return false")
                .endControlFlow()
                .addStatement("$T that = ($T) other", types.closeCodeText, types.closeCodeText)
                .addStatement("return title.equals(that.title) && description.equals(that.description)"
                        + " && language.equals(that.language)")
                .build();
    }

    private static MethodSpec hashCodeMethod() {
        return Overrides.method("hashCode", TypeName.INT)
                .addStatement("return 31 * (31 * title.hashCode() + description.hashCode()) + language.hashCode()")
                .build();
    }

    private static MethodSpec toStringMethod() {
        return Overrides.method("toString", JavaTypes.STRING)
                .addStatement("return title + $S + description + $S + language + $S", ": ", " (", ")")
                .build();
    }
}
