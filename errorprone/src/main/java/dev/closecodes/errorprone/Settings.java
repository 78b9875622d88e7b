package dev.closecodes.errorprone;

import com.google.errorprone.ErrorProneFlags;
import java.io.Serializable;
import java.util.List;

/**
 * Holds what {@code -XepOpt} says.
 *
 * @param side the end of the connection that the compiled code is, where a type does not tell
 * @param registries the qualified names of the generated enums to propose constants of; empty: all that are found
 */
record Settings(Side side, List<String> registries) implements Serializable {

    static Settings of(ErrorProneFlags flags) {
        return new Settings(
                flags.getEnum("Closecodes:Side", Side.class).orElse(Side.EITHER),
                flags.getListOrEmpty("Closecodes:Registry").stream().toList());
    }

    boolean accepts(String registry) {
        return registries.isEmpty() || registries.contains(registry);
    }
}
