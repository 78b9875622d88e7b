package dev.closecodes.processor.generate.interop;

import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.generate.java.JavaTypes;

/** What a framework adds to the enum of the codes. */
interface Conversion {

    /** Adds to {@code CloseCode}. */
    void addTo(TypeSpec.Builder closeCode, JavaTypes types);
}
