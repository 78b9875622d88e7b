package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.Framework;

/** Spring's {@code CloseStatus}, whose constructor takes 1000-4999 and a reason of any length. */
final class SpringWebSocketConversion implements Conversion {

    private static final ClassName CLOSE_STATUS = ClassName.bestGuess(Framework.SPRING_WEBSOCKET.type());

    @Override
    public void addTo(TypeSpec.Builder closeCode, JavaTypes types) {
        ConversionMethods.add(closeCode, types, CLOSE_STATUS, ".code()", ".getCode()");
    }
}
