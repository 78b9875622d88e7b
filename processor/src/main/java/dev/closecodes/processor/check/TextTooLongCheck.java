package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.StringConstant;
import dev.closecodes.processor.model.declared.DeclaredAttribute;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRetired;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.DeclaredValue;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import org.jspecify.annotations.Nullable;

/** What is compiled into a class fits a string of a class file (JVMS section 4.4.7); {@link TitleTooLongCheck} has titles. */
final class TextTooLongCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (TextEntry entry : TextEntry.of(lineage.file())) {
            for (DeclaredText.Entry description : entry.texts().descriptions().values()) {
                check("the description", description.text(), problems);
            }
        }
        for (DeclaredRange range : lineage.file().ranges()) {
            check("the name", range.name(), problems);
        }
        for (DeclaredCode code : lineage.file().codes()) {
            check("the name", code.name(), problems);
            code.aliases().forEach(alias -> check("the alias", alias, problems));
        }
        for (DeclaredRetired retired : lineage.file().retired()) {
            check("the name", retired.name(), problems);
            check("the note", retired.note(), problems);
        }
        for (DeclaredAttribute attribute : lineage.file().attributes()) {
            check("the name", attribute.name(), problems);
            attribute.values().forEach(constant -> check("the constant", constant, problems));
            check("the default", value(attribute.defaultValue()), problems);
        }
        for (DeclaredCode code : lineage.file().codes()) {
            code.attributes()
                    .forEach((name, value) -> check("the value of " + Quote.of(name.value()), value(value), problems));
        }
    }

    private static @Nullable Located<String> value(@Nullable DeclaredValue value) {
        return value == null ? null : value.value();
    }

    private void check(String what, @Nullable Located<String> text, Problems problems) {
        int bytes = text == null ? 0 : StringConstant.bytes(text.value());
        if (text != null && bytes > StringConstant.MOST_BYTES) {
            problems.add(
                    Rule.TEXT_TOO_LONG,
                    text.at(),
                    what + " has " + bytes + " bytes, and a class file holds " + StringConstant.MOST_BYTES
                            + " in one text; shorten it, and link the rest with \"references\"");
        }
    }
}
