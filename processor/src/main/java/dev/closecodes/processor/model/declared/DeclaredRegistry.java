package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One registry file.
 *
 * @param at the beginning of the file
 * @param builtIn the name of one of our own registries; null for a file
 * @param content the file's text with LF and no BOM, which the hash is made of
 * @param parents the entries of {@code extends}
 * @param languages the entries of {@code languages}, in which the texts are complete
 * @param drafts the entries of {@code drafts}, in which texts may be missing
 * @param translations the folder of the files that hold texts, below the file's own; null: none
 * @param translated the text of each of those files that was read, with LF and no BOM, which the hash is made of too
 * @param fallbacks which language answers for which
 * @param ranges the entries of {@code ranges}
 * @param codes the entries of {@code codes}
 * @param retired the entries of {@code retired}
 * @param undefined null when the key is absent
 * @param suppressions warnings that are wanted anywhere in the file
 * @param attributes the entries of {@code attributes}
 */
public record DeclaredRegistry(
        Position at,
        @Nullable String builtIn,
        String content,
        List<Located<String>> parents,
        List<Located<String>> languages,
        List<Located<String>> drafts,
        @Nullable Located<String> translations,
        List<String> translated,
        List<DeclaredFallback> fallbacks,
        List<DeclaredRange> ranges,
        List<DeclaredCode> codes,
        List<DeclaredRetired> retired,
        @Nullable DeclaredUndefined undefined,
        List<Suppression> suppressions,
        List<DeclaredAttribute> attributes) {

    /** What the paths of our own registries begin with, which are no files that a user could open. */
    public static final String BUILT_IN_PATH = "closecodes:";

    private static final List<String> STANDARD = List.of("protocol", "standard");

    /** Returns whether it is the standard registry, or the part of it that the protocol defines. */
    public boolean standard() {
        return builtIn != null && STANDARD.contains(builtIn);
    }

    /** Whether something is inherited. */
    public boolean isExtending() {
        return !parents.isEmpty();
    }

    /** The tags of {@code languages}, in file order. */
    public List<String> languageTags() {
        return tags(languages);
    }

    /** Returns the tags of {@code drafts}, in file order. */
    public List<String> draftTags() {
        return tags(drafts);
    }

    /** Returns all that is compiled: {@code languages}, then {@code drafts}. */
    public List<Located<String>> compiled() {
        return Stream.concat(languages.stream(), drafts.stream()).toList();
    }

    /** Returns the tags of all that is compiled. */
    public List<String> compiledTags() {
        return tags(compiled());
    }

    private static List<String> tags(List<Located<String>> languages) {
        List<String> tags = new ArrayList<>();
        for (Located<String> language : languages) {
            tags.add(language.value());
        }
        return tags;
    }

    /**
     * Returns the same with the texts of one more file.
     *
     * @param file the file's text, for the hash
     * @param newRanges the ranges, with what it says of them
     * @param newCodes the codes, with what it says of them
     * @param newUndefined the same of {@code undefined}
     */
    public DeclaredRegistry with(
            String file,
            List<DeclaredRange> newRanges,
            List<DeclaredCode> newCodes,
            @Nullable DeclaredUndefined newUndefined) {
        return new DeclaredRegistry(
                at,
                builtIn,
                content,
                parents,
                languages,
                drafts,
                translations,
                Stream.concat(translated.stream(), Stream.of(file)).toList(),
                fallbacks,
                newRanges,
                newCodes,
                retired,
                newUndefined,
                suppressions,
                attributes);
    }

    /** The new codes, without what is added to inherited ones. */
    public List<DeclaredCode> newCodes() {
        return codes.stream().filter(code -> !code.isAddition()).toList();
    }

    /** The new ranges, without what is added to inherited ones. */
    public List<DeclaredRange> newRanges() {
        return ranges.stream().filter(range -> !range.isAddition()).toList();
    }
}
