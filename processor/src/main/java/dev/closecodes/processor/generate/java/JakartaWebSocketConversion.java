package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.Framework;
import javax.lang.model.element.Modifier;

/** Jakarta WebSocket: the enum is one of its close codes itself, so that a container takes a constant as it is. */
final class JakartaWebSocketConversion implements Conversion {

    private static final ClassName CLOSE_REASON = ClassName.bestGuess(Framework.JAKARTA_WEBSOCKET.type());

    @Override
    public void addTo(TypeSpec.Builder closeCode, JavaTypes types) {
        closeCode.addSuperinterface(CLOSE_REASON.nestedClass("CloseCode")).addMethod(getCode());
        ConversionMethods.add(closeCode, types, CLOSE_REASON, "", ".getCloseCode().getCode()");
    }

    // public int getCode() {
    //     return code();
    // }
    private static MethodSpec getCode() {
        return MethodSpec.methodBuilder("getCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the same as {@link #code()}, under the name that Jakarta WebSocket gives it.\n\n"
                        + "@return 0-4999\n")
                .returns(TypeName.INT)
                .addStatement("return code()")
                .build();
    }
}
