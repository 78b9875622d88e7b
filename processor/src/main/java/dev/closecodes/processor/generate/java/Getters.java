package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** Methods that return the field of their name. */
final class Getters {

    private Getters() {}

    static MethodSpec of(String name, TypeName type, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc)
                .returns(type)
                .addStatement("return $L", name)
                .build();
    }
}
