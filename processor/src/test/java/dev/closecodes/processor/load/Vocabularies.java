package dev.closecodes.processor.load;

import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.load.parse.RegistryParser;
import dev.closecodes.processor.merge.RegistryMerger;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The vocabularies, as the processor reads them. */
public final class Vocabularies {

    private Vocabularies() {}

    /** All of them. */
    public static List<BuiltInRegistry> all() {
        return Arrays.stream(BuiltInRegistry.values())
                .filter(registry -> registry != BuiltInRegistry.PROTOCOL && registry != BuiltInRegistry.STANDARD)
                .toList();
    }

    /** A vocabulary and what it extends. */
    public static Lineage lineage(BuiltInRegistry vocabulary) {
        DeclaredRegistry standard = parse("standard", BuiltInRegistry.STANDARD);
        return new Lineage(List.of(BuiltInParts.protocol(standard)), parse(vocabulary.id(), vocabulary));
    }

    /** All that a vocabulary says. */
    public static Registry registry(BuiltInRegistry vocabulary) {
        Lineage lineage = lineage(vocabulary);
        return RegistryMerger.merge(lineage, lineage.file().languageTags(), "hash");
    }

    /** All that it extends says. */
    public static Registry protocol() {
        DeclaredRegistry protocol = BuiltInParts.protocol(parse("standard", BuiltInRegistry.STANDARD));
        return RegistryMerger.merge(new Lineage(List.of(), protocol), protocol.languageTags(), "hash");
    }

    private static DeclaredRegistry parse(String name, BuiltInRegistry registry) {
        Problems problems = new Problems();
        DeclaredRegistry declared = RegistryParser.parseBuiltIn(name, registry.content(), registry.tree(), problems);
        if (!problems.all().isEmpty()) {
            throw new AssertionError(problems.all());
        }
        return Objects.requireNonNull(declared, name);
    }
}
