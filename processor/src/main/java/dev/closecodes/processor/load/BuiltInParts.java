package dev.closecodes.processor.load;

import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import java.util.List;
import java.util.function.Predicate;

/** Divides the standard registry's one file into what the protocol defines and what IANA registered beside it. */
final class BuiltInParts {

    private BuiltInParts() {}

    static DeclaredRegistry protocol(DeclaredRegistry standard) {
        return new DeclaredRegistry(
                standard.at(),
                BuiltInRegistry.PROTOCOL.id(),
                standard.content(),
                List.of(),
                standard.languages(),
                standard.drafts(),
                standard.translations(),
                standard.translated(),
                standard.fallbacks(),
                standard.ranges(),
                codes(standard, number -> number < Protocol.FIRST_OPEN),
                standard.retired(),
                standard.undefined(),
                standard.suppressions(),
                standard.attributes());
    }

    /** The hash has the file once, with the part that comes first. */
    static DeclaredRegistry registered(DeclaredRegistry standard) {
        return new DeclaredRegistry(
                standard.at(),
                BuiltInRegistry.STANDARD.id(),
                "",
                List.of(new Located<>(BuiltInRegistry.PROTOCOL.id(), standard.at())),
                standard.languages(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                codes(standard, number -> number >= Protocol.FIRST_OPEN),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static List<DeclaredCode> codes(DeclaredRegistry standard, Predicate<Integer> wanted) {
        return standard.codes().stream()
                .filter(code -> code.code() != null && wanted.test(code.code().value()))
                .toList();
    }
}
