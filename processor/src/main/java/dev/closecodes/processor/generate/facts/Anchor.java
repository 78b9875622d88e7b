package dev.closecodes.processor.generate.facts;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;

/** Names the places of a document that links lead to. They never change. */
public final class Anchor {

    private Anchor() {}

    /** Returns the anchor of a code: its number. */
    public static String of(CloseCode code) {
        return String.valueOf(code.code());
    }

    /** Returns the anchor of a range. */
    public static String of(CodeRange range) {
        return "range-" + range.name();
    }
}
