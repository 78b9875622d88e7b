package dev.closecodes.processor.load.locate;

import java.util.List;

/** The ids of the problems that looking for a file finds; each has a page under docs/checks/. */
public final class LocateRule {

    static final String NAME = "RegistryName";
    static final String NOT_FOUND = "RegistryNotFound";
    static final String UNREADABLE = "RegistryUnreadable";
    static final String DIFFERS = "RegistryDiffers";
    static final String ON_CLASS_PATH = "RegistryOnClassPath";
    static final String EDITION = "UnknownEdition";

    /** Every id of this room. */
    public static final List<String> ALL = List.of(NAME, NOT_FOUND, UNREADABLE, DIFFERS, ON_CLASS_PATH, EDITION);

    private LocateRule() {}
}
