package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.AttributeType;
import dev.closecodes.processor.model.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the file's {@code attributes}.
 *
 * @param name the attribute
 * @param type null: could not be read
 * @param values the constants of an enum
 * @param defaultValue null: could not be read
 */
public record DeclaredAttribute(
        Located<String> name,
        @Nullable Located<AttributeType> type,
        List<Located<String>> values,
        @Nullable DeclaredValue defaultValue) {

    /** Returns the constants of an enum, in file order. */
    public List<String> constants() {
        return values.stream().map(Located::value).toList();
    }
}
