package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.TypeSpec;

/** What a framework adds to the enum of the codes. */
interface Conversion {

    /** Adds to {@code CloseCode}. */
    void addTo(TypeSpec.Builder closeCode, JavaTypes types);
}
