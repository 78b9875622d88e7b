package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.Attribute;
import dev.closecodes.processor.model.AttributeType;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** A method of {@code CloseCode} for each attribute, and an enum for each attribute that is one. */
final class AttributeMethods {

    private AttributeMethods() {}

    static void addTo(TypeSpec.Builder closeCode, Registry registry, JavaTypes types) {
        for (Attribute attribute : registry.attributes()) {
            closeCode.addMethod(method(attribute, registry, types));
            if (attribute.type() == AttributeType.ENUM) {
                closeCode.addType(constants(attribute, types));
            }
        }
    }

    /*
     * public Severity severity() {
     *     switch (code) {
     *         case 4001:
     *         case 4002:
     *             return Severity.FATAL;
     *         default:
     *             return Severity.WARNING;
     *     }
     * }
     */
    private static MethodSpec method(Attribute attribute, Registry registry, JavaTypes types) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(attribute.camelCase())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Returns the registry's attribute {@code $L}.\n\n"
                                + "@return its value; $L where the registry says nothing of it\n",
                        attribute.name(),
                        defaultValue(attribute))
                .returns(type(attribute, types));
        Map<String, List<CloseCode>> byValue = byValue(attribute, registry);
        if (byValue.isEmpty()) {
            return method.addStatement("return $L", value(attribute, attribute.defaultValue(), types))
                    .build();
        }
        method.beginControlFlow("switch (code)");
        byValue.forEach((value, codes) -> {
            codes.forEach(code -> method.addCode("case $L:\n", code.code()));
            method.addCode("$>")
                    .addStatement("return $L", value(attribute, value, types))
                    .addCode("$<");
        });
        return method.addCode("default:\n$>")
                .addStatement("return $L", value(attribute, attribute.defaultValue(), types))
                .addCode("$<")
                .endControlFlow()
                .build();
    }

    private static String defaultValue(Attribute attribute) {
        return attribute.defaultValue().isEmpty() ? "an empty text" : JavadocText.escape(attribute.defaultValue());
    }

    private static Map<String, List<CloseCode>> byValue(Attribute attribute, Registry registry) {
        Map<String, List<CloseCode>> byValue = new TreeMap<>();
        for (CloseCode code : registry.codes()) {
            String value = code.attributes().get(attribute.name());
            if (value != null && !value.equals(attribute.defaultValue())) {
                byValue.computeIfAbsent(value, first -> new ArrayList<>()).add(code);
            }
        }
        return byValue;
    }

    private static TypeName type(Attribute attribute, JavaTypes types) {
        return switch (attribute.type()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case INTEGER -> TypeName.INT;
            case TEXT -> JavaTypes.STRING;
            case ENUM -> enumName(attribute, types);
        };
    }

    private static ClassName enumName(Attribute attribute, JavaTypes types) {
        return types.closeCode.nestedClass(attribute.pascalCase());
    }

    private static CodeBlock value(Attribute attribute, String value, JavaTypes types) {
        return switch (attribute.type()) {
            case BOOLEAN, INTEGER -> CodeBlock.of("$L", value);
            case TEXT -> CodeBlock.of("$S", value);
            case ENUM -> CodeBlock.of("$T.$L", enumName(attribute, types), value);
        };
    }

    /*
     * @CloseCodes.Generated
     * public enum Severity { INFO, WARNING, FATAL }
     */
    private static TypeSpec constants(Attribute attribute, JavaTypes types) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(enumName(attribute, types))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(types.generated)
                .addJavadoc("Lists the values of the registry's attribute {@code $L}.\n", attribute.name());
        for (String constant : attribute.values()) {
            type.addEnumConstant(
                    constant,
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc("{@code $L}.\n", constant)
                            .build());
        }
        return type.build();
    }
}
