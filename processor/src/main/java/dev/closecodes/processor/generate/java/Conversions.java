package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.model.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** All conversions, and the method that they share. */
public final class Conversions {

    /** In the order in which their methods are in the enum. */
    private static final Map<Framework, Conversion> ALL = all();

    private Conversions() {}

    private static Map<Framework, Conversion> all() {
        Map<Framework, Conversion> all = new LinkedHashMap<>();
        all.put(Framework.JAKARTA_WEBSOCKET, new JakartaWebSocketConversion());
        all.put(Framework.SPRING_WEBSOCKET, new SpringWebSocketConversion());
        all.put(Framework.NETTY, new NettyConversion());
        return all;
    }

    /** Adds to {@code CloseCode} what is asked for. */
    public static void addTo(TypeSpec.Builder closeCode, Target target, JavaTypes types) {
        boolean any = false;
        for (Map.Entry<Framework, Conversion> conversion : ALL.entrySet()) {
            if (target.frameworks().contains(conversion.getKey())) {
                conversion.getValue().addTo(closeCode, types);
                any = true;
            }
        }
        if (any) {
            closeCode.addMethod(requireSendable(types));
        }
    }

    // private CloseCode requireSendable() {
    //     try {
    //         CloseCodes.requireSendable(code);
    //         return this;
    //     } catch (IllegalArgumentException refusal) {
    //         throw new IllegalStateException(refusal.getMessage(), refusal);
    //     }
    // }
    private static MethodSpec requireSendable(JavaTypes types) {
        return MethodSpec.methodBuilder(ConversionMethods.REQUIRE_SENDABLE)
                .addModifiers(Modifier.PRIVATE)
                .returns(types.closeCode())
                .beginControlFlow("try")
                .addStatement("$T.requireSendable(code())", types.closeCodes())
                .addStatement("return this")
                .nextControlFlow("catch ($T refusal)", IllegalArgumentException.class)
                .addStatement("throw new $T(refusal.getMessage(), refusal)", IllegalStateException.class)
                .endControlFlow()
                .build();
    }
}
