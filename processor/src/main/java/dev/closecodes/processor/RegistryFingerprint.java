package dev.closecodes.processor;

import dev.closecodes.processor.load.LineageLoader;
import dev.closecodes.processor.load.RegistryHash;
import dev.closecodes.processor.load.locate.RegistryLocator;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code CloseCodes.REGISTRY_HASH} would be if its registry were compiled now, for build tools and tests that compare.
 *
 * <p>The one class of this jar that is meant to be called; all others may change with any version.
 */
public final class RegistryFingerprint {

    private RegistryFingerprint() {}

    /**
     * Reads a registry and what it extends.
     *
     * @param packageName the annotated package, empty for the unnamed one
     * @param registry what the annotation names; empty for the standard registry alone
     * @param folders where the compiler looks, in its order; in each at the package, then at the root
     * @return 64 hexadecimal digits; empty when a file is not there, or cannot be read as a registry
     */
    public static Optional<String> of(String packageName, String registry, List<Path> folders) {
        Problems problems = new Problems();
        RegistryLocator locator = RegistryLocator.in(folders, packageName, problems);
        List<Lineage> lineages = new LineageLoader(locator, problems).load(registry);
        return lineages.isEmpty() || problems.hasErrors()
                ? Optional.empty()
                : Optional.of(RegistryHash.of(lineages.get(lineages.size() - 1), version()));
    }

    /** Returns the version of this processor, which is part of each fingerprint. */
    public static String version() {
        return ProcessorVersion.get();
    }
}
