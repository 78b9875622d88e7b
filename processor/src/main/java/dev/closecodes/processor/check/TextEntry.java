package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredTexts;
import dev.closecodes.processor.model.declared.EntrySpan;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry that says something to people.
 *
 * @param key the same for entries that speak of the same thing
 * @param label what to call it in a message
 * @param span where it is
 * @param texts what it says
 * @param isAddition whether it adds to something inherited
 */
record TextEntry(String key, String label, EntrySpan span, DeclaredTexts texts, boolean isAddition) {

    /** Returns what its keys in a file of translations begin with. */
    String translationKey() {
        return key.replaceFirst("^code ", "").replace(' ', '.');
    }

    /** Every such entry of a file. */
    static List<TextEntry> of(DeclaredRegistry file) {
        List<TextEntry> entries = new ArrayList<>();
        for (DeclaredRange range : file.ranges()) {
            entries.add(new TextEntry(
                    "range " + range.label(), range.label(), range.span(), range.texts(), range.isAddition()));
        }
        for (DeclaredCode code : file.codes()) {
            entries.add(new TextEntry(key(code), code.label(), code.span(), code.texts(), code.isAddition()));
        }
        if (file.undefined() != null) {
            entries.add(new TextEntry(
                    "undefined",
                    "undefined",
                    file.undefined().span(),
                    file.undefined().texts(),
                    file.isExtending()));
        }
        return entries;
    }

    private static String key(DeclaredCode code) {
        return code.code() == null ? "code" : "code " + code.code().value();
    }
}
