package dev.closecodes.cli.diff;

import static dev.closecodes.cli.diff.Audience.CALLERS;
import static dev.closecodes.cli.diff.Audience.PEERS;
import static dev.closecodes.cli.diff.Audience.READERS;
import static dev.closecodes.cli.diff.Impact.BREAKING;
import static dev.closecodes.cli.diff.Impact.COMPATIBLE;
import static dev.closecodes.cli.diff.Impact.TEXT_ONLY;

import java.util.List;
import java.util.Locale;

/** Every kind of change, what it comes to and whom it concerns. */
public enum ChangeKind {
    CODE_GONE(BREAKING, CALLERS, PEERS),
    CODE_RETIRED(BREAKING, CALLERS, PEERS),
    CODE_RENUMBERED(BREAKING, CALLERS, PEERS),
    CODE_RENAMED(BREAKING, CALLERS),
    NUMBER_REUSED(BREAKING, CALLERS, PEERS),
    CODE_ADDED(COMPATIBLE, CALLERS, PEERS),
    SENDERS_FEWER(BREAKING, CALLERS, PEERS),
    SENDERS_MORE(COMPATIBLE, CALLERS, PEERS),
    ADVICE(COMPATIBLE, CALLERS),
    HTTP_STATUS(COMPATIBLE, CALLERS),
    ALIAS_GONE(BREAKING, CALLERS),
    ALIAS_MOVED(BREAKING, CALLERS),
    ALIAS_ADDED(COMPATIBLE, CALLERS),
    DEPRECATED(COMPATIBLE, CALLERS),
    NO_LONGER_DEPRECATED(COMPATIBLE, CALLERS),
    DEPRECATION_TEXT(TEXT_ONLY, READERS),
    KNOWN_AS(TEXT_ONLY, READERS),
    REFERENCES(TEXT_ONLY, READERS),
    SINCE(TEXT_ONLY, READERS),
    TITLE(TEXT_ONLY, READERS),
    DESCRIPTION(TEXT_ONLY, READERS),
    HELP(TEXT_ONLY, READERS),

    RANGE_GONE(BREAKING, CALLERS),
    RANGE_RENAMED(BREAKING, CALLERS),
    RANGE_NARROWED(BREAKING, CALLERS),
    RANGE_WIDENED(COMPATIBLE, CALLERS),
    RANGE_ADDED(COMPATIBLE, CALLERS),
    RANGE_ADVICE(COMPATIBLE, CALLERS),
    UNLISTED_SENDERS_FEWER(BREAKING, CALLERS, PEERS),
    UNLISTED_SENDERS_MORE(COMPATIBLE, CALLERS, PEERS),
    UNLISTED_ADVICE(COMPATIBLE, CALLERS),
    UNDEFINED_ADVICE(COMPATIBLE, CALLERS),

    RETIRED_IN_USE(BREAKING, CALLERS, PEERS),
    RETIRED_NAME_IN_USE(BREAKING, CALLERS),
    RETIRED_REOPENED(BREAKING, CALLERS, PEERS),
    RETIRED_NAME_REOPENED(BREAKING, CALLERS),
    RETIRED_ADDED(COMPATIBLE, CALLERS, PEERS),
    RETIRED_NAME_ADDED(COMPATIBLE, CALLERS),
    RETIRED_NOTE(TEXT_ONLY, READERS),

    LANGUAGE_GONE(BREAKING, CALLERS, READERS),
    SOURCE_LANGUAGE(BREAKING, CALLERS, READERS),
    LANGUAGE_ADDED(COMPATIBLE, READERS),
    FALLBACK(COMPATIBLE, READERS),

    ATTRIBUTE_GONE(BREAKING, CALLERS),
    ATTRIBUTE_TYPE(BREAKING, CALLERS),
    ATTRIBUTE_CONSTANT_GONE(BREAKING, CALLERS),
    ATTRIBUTE_ADDED(COMPATIBLE, CALLERS),
    ATTRIBUTE_CONSTANT_ADDED(COMPATIBLE, CALLERS),
    ATTRIBUTE_DEFAULT(COMPATIBLE, CALLERS),
    ATTRIBUTE_VALUE(COMPATIBLE, CALLERS);

    private final Impact impact;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<Audience> audiences;

    ChangeKind(Impact impact, Audience... audiences) {
        this.impact = impact;
        this.audiences = List.of(audiences);
    }

    /** Returns the kind as JSON has it: {@code code-gone}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Impact impact() {
        return impact;
    }

    /** Returns whom it concerns. */
    public List<Audience> audiences() {
        return audiences;
    }
}
