package dev.closecodes.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what a generated {@code CloseCode} says.
 *
 * @param type the enum
 * @param constants the names of its constants by their numbers
 * @param retired what its registry retires
 */
record FoundRegistry(ClassSymbol type, Map<Integer, String> constants, List<RetiredNumbers> retired) {

    /**
     * Reads an enum.
     *
     * @param type any enum
     * @param state the compilation
     * @return what it says; empty if Closecodes did not make it
     */
    static Optional<FoundRegistry> read(ClassSymbol type, VisitorState state) {
        GeneratedType closeCode = GeneratedType.of(type, state);
        if (!closeCode.isMarked()) {
            return Optional.empty();
        }
        // Only where something is retired; CloseCodes is beside CloseCode.
        ClassSymbol retired = GeneratedEnums.named(type.getQualifiedName() + "s.Retired", state);
        List<RetiredNumbers> retirements =
                retired == null ? List.of() : RetiredNumbers.in(GeneratedType.of(retired, state));
        return Optional.of(new FoundRegistry(type, closeCode.constants(), retirements));
    }

    Optional<RetiredNumbers> retirement(int code) {
        return retired.stream().filter(entry -> entry.contains(code)).findFirst();
    }

    @SuppressWarnings("ASTHelpersSuggestions")
    String packageName() {
        // Not what ASTHelpers offers: its type is another in newer versions of Error Prone.
        return type.packge().getQualifiedName().toString();
    }
}
