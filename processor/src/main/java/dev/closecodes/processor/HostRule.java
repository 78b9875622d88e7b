package dev.closecodes.processor;

import dev.closecodes.processor.load.LineageLoader;
import java.util.List;

/** The ids of the problems of an annotation and its surroundings; each has a page under docs/checks/. */
public final class HostRule {

    static final String HOST = "UnsupportedHost";
    static final String PREFIX = "Prefix";
    static final String NAME_TAKEN = "NameTaken";
    static final String LANGUAGE = "UnknownLanguage";
    static final String INTEROP = "UnknownInterop";
    static final String FRAMEWORK = "MissingFramework";
    static final String INHERITED_TEXTS = "InheritedTexts";
    static final String WRITE = "WriteFailed";
    static final String DEFECT = "ClosecodesDefect";

    /** Every id of this room. */
    public static final List<String> ALL = List.of(
            HOST,
            PREFIX,
            NAME_TAKEN,
            LANGUAGE,
            INTEROP,
            FRAMEWORK,
            LineageLoader.CYCLE,
            INHERITED_TEXTS,
            WRITE,
            DEFECT,
            ProcessorOptions.RULE);

    private HostRule() {}
}
