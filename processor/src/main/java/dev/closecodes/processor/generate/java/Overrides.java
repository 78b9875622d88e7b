package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** The methods of Object that values override. */
final class Overrides {

    private Overrides() {}

    static MethodSpec.Builder method(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    static MethodSpec.Builder equals(String parameter) {
        return method("equals", TypeName.BOOLEAN).addParameter(ClassName.get(Object.class), parameter);
    }
}
