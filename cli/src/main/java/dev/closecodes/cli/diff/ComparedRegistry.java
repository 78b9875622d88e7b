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
        return codes().stream()
                .filter(code -> code.code() == number)
                .findFirst()
                .orElse(null);
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
        CodeRange innermost = null;
        for (CodeRange range : registry.ranges()) {
            if (range.contains(number) && (innermost == null || range.size() < innermost.size())) {
                innermost = range;
            }
        }
        return innermost;
    }

    /** Returns the smallest retired entry of a number. */
    @Nullable
    RetiredCodes retired(int number) {
        return registry.retired().stream()
                .filter(entry -> entry.contains(number))
                .findFirst()
                .orElse(null);
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
