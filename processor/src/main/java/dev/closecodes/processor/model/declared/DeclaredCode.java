package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Reconnect;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code codes}: a new code, or, without the key {@code name}, what is added to an inherited one.
 *
 * @param span where it is
 * @param code the number
 * @param name the constant
 * @param texts title and description
 * @param sentBy null: nothing said
 * @param reconnect null: nothing said
 * @param http null: nothing said
 * @param aliases other names
 * @param knownAs software to its name for the code
 * @param references URLs or words
 * @param since null: nothing said
 * @param deprecated null: nothing said
 * @param suppressions warnings that are wanted
 * @param attributes the values of attributes, each name with its position
 */
public record DeclaredCode(
        EntrySpan span,
        @Nullable Located<Integer> code,
        @Nullable Located<String> name,
        DeclaredTexts texts,
        @Nullable List<Located<Party>> sentBy,
        @Nullable Located<Reconnect> reconnect,
        @Nullable Located<Integer> http,
        List<Located<String>> aliases,
        Map<String, Located<String>> knownAs,
        List<Located<String>> references,
        @Nullable Located<String> since,
        @Nullable DeclaredDeprecation deprecated,
        List<Suppression> suppressions,
        Map<Located<String>, DeclaredValue> attributes) {

    /** Returns an entry that adds texts alone to an inherited code. */
    public static DeclaredCode ofTexts(EntrySpan span, Located<Integer> code, DeclaredTexts texts) {
        return new DeclaredCode(
                span, code, null, texts, null, null, null, List.of(), Map.of(), List.of(), null, null, List.of(),
                Map.of());
    }

    /** Returns the same with other texts. */
    public DeclaredCode with(DeclaredTexts other) {
        return new DeclaredCode(
                span,
                code,
                name,
                other,
                sentBy,
                reconnect,
                http,
                aliases,
                knownAs,
                references,
                since,
                deprecated,
                suppressions,
                attributes);
    }

    /** Whether the entry adds to an inherited code. */
    public boolean isAddition() {
        return !span.has("name");
    }

    /** What to call the entry in a message. */
    public String label() {
        if (name != null) {
            return name.value();
        }
        return code != null ? String.valueOf(code.value()) : "the code";
    }
}
