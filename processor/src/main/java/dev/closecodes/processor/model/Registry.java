package dev.closecodes.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a registry says once what it extends is merged in.
 *
 * @param languages BCP 47 tags of what is generated; the first is the source language
 * @param fallback a language that is not in {@code languages} to one that is
 * @param ranges by first code, an outer range before an inner one
 * @param codes by code
 * @param retired numbers out of use, a single code before a range that holds it
 * @param retiredNames names out of use without a number, by name
 * @param undefined what is said of a number that is in no range
 * @param undefinedReconnect what a client does after such a number
 * @param attributes facts of its own about every code, in the order of their declaration
 * @param hash SHA-256 over every file that was read, and the processor's version
 */
public record Registry(
        List<String> languages,
        Map<String, String> fallback,
        List<CodeRange> ranges,
        List<CloseCode> codes,
        List<RetiredCodes> retired,
        List<RetiredName> retiredNames,
        Texts undefined,
        Reconnect undefinedReconnect,
        List<Attribute> attributes,
        String hash) {

    /** The language that texts are written in first, and the last fallback. */
    public String sourceLanguage() {
        return languages.get(0);
    }

    /** Returns the listed code of a number. */
    public Optional<CloseCode> code(int number) {
        return codes.stream().filter(code -> code.code() == number).findFirst();
    }

    /** Returns the innermost range of a number. */
    public Optional<CodeRange> range(int number) {
        // An outer range comes before an inner one.
        return ranges.stream().filter(range -> range.contains(number)).reduce((outer, inner) -> inner);
    }

    /** Returns the smallest retired entry of a number. */
    public Optional<RetiredCodes> retired(int number) {
        return retired.stream().filter(entry -> entry.contains(number)).findFirst();
    }

    /** Returns the innermost range around one. */
    public Optional<CodeRange> parent(CodeRange range) {
        return ranges.stream()
                .takeWhile(other -> !other.name().equals(range.name()))
                .filter(other -> other.contains(range.first()) && other.contains(range.last()))
                .reduce((outer, inner) -> inner);
    }

    /** All texts: of the codes, of the ranges, of undefined numbers, in this order. */
    public List<Texts> texts() {
        return Stream.of(
                        codes.stream().map(CloseCode::texts),
                        ranges.stream().map(CodeRange::texts),
                        Stream.of(undefined))
                .flatMap(each -> each)
                .toList();
    }
}
