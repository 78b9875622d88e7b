package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.Framework;

/**
 * Netty's {@code WebSocketCloseStatus}, whose constructor takes 1000-1003, 1007-1014, everything from 3000 on (above
 * 4999 too) and below 0, and a reason of any length: whatever may be sent is among it.
 */
final class NettyConversion implements Conversion {

    private static final ClassName CLOSE_STATUS = ClassName.bestGuess(Framework.NETTY.type());

    @Override
    public void addTo(TypeSpec.Builder closeCode, JavaTypes types) {
        ConversionMethods.add(closeCode, types, CLOSE_STATUS, ".code()", ".code()");
    }
}
