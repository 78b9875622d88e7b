package dev.closecodes.customer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * What one annotated package got, so that a test can ask the same of each.
 *
 * @param <C> its generated enum
 * @param packageName the package
 * @param languages the tags of its registry, the source language first
 * @param codes all constants
 * @param code a constant's number
 * @param of the constant of a number, or an exception
 * @param find the constant of a number
 * @param named the constant of a name or an alias
 * @param aliases a constant's other names
 * @param texts by the key that the bundles use, without {@code .title} and {@code .description}
 */
record GeneratedPackage<C extends Enum<C>>(
        String packageName,
        List<String> languages,
        List<C> codes,
        ToIntFunction<C> code,
        IntFunction<C> of,
        IntFunction<Optional<C>> find,
        Function<String, Optional<C>> named,
        Function<C, List<String>> aliases,
        Map<String, Function<Locale, Text>> texts) {

    /** A generated {@code CloseCodeText}, of whichever package. */
    record Text(String title, String description, String language) {}

    @Override
    public String toString() {
        return packageName;
    }
}
