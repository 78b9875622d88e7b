package dev.closecodes.cli.diff;

import dev.closecodes.processor.RegistryReader;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.RetiredCodes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the two registries.
 *
 * @param registry what it comes to
 * @param positions where it says so
 */
record ComparedRegistry(Registry registry, Positions positions) {

    static ComparedRegistry of(RegistryReader.Read read) {
        return new ComparedRegistry(read.registry(), new Positions(read.lineage()));
    }

    List<CloseCode> codes() {
        return registry.codes();
    }

    @Nullable
    CloseCode code(int number) {
        return registry.code(number).orElse(null);
    }

    /** Returns the code of a constant. */
    @Nullable
    CloseCode code(String name) {
        return codes().stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Returns what the generated {@code named} finds: a code by its constant or an alias. */
    @Nullable
    CloseCode named(String name) {
        return codes().stream()
                .filter(code -> code.name().equals(name) || code.aliases().contains(name))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    CodeRange range(String name) {
        return registry.ranges().stream()
                .filter(range -> range.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Returns the innermost range of a number. */
    @Nullable
    CodeRange innermost(int number) {
        return registry.range(number).orElse(null);
    }

    /** Returns the smallest retired entry of a number. */
    @Nullable
    RetiredCodes retired(int number) {
        return registry.retired(number).orElse(null);
    }

    /**
     * Returns which code of this registry is another one's: that of its name, else the one that took its number under a new name.
     *
     * <p>A name is what callers know a code by, a number what peers do; a code that keeps neither is another one.
     *
     * @param code a code of the other registry
     * @param other the other registry, the older or the newer one
     * @return null where the code has no counterpart
     */
    @Nullable
    CloseCode counterpart(CloseCode code, ComparedRegistry other) {
        CloseCode sameName = code(code.name());
        if (sameName != null) {
            return sameName;
        }
        CloseCode sameNumber = code(code.code());
        return sameNumber == null || other.code(sameNumber.name()) != null ? null : sameNumber;
    }

    /** Returns the languages that both have, in the order of the other. */
    List<String> commonLanguages(ComparedRegistry other) {
        return other.registry.languages().stream()
                .filter(registry.languages()::contains)
                .toList();
    }

    /** Returns a code as people know it: {@code 4001 KICKED}. */
    static String title(CloseCode code) {
        return code.code() + " " + code.name();
    }
}
