package dev.closecodes.maven;

import org.jspecify.annotations.Nullable;

/**
 * An annotated package or type, as its class file has it, and what was generated for it.
 *
 * @param packageName the package, empty for the unnamed one
 * @param registry the file that the annotation names; empty for the standard registry alone
 * @param prefix what goes before the names of its generated types
 * @param hash REGISTRY_HASH of its generated CloseCodes; null where that is not there
 */
record CompiledHost(
        String packageName,
        String registry,
        String prefix,
        @Nullable String hash) {

    /** The registry and the package, for messages. */
    String title() {
        return (registry.isEmpty() ? "the standard registry" : registry) + " of "
                + (packageName.isEmpty() ? "the unnamed package" : packageName);
    }
}
