package dev.closecodes.processor.problem;

/** Every rule that a registry or its surroundings can break; each has a page under {@code docs/checks/}. */
public enum Rule {
    // The annotation and what surrounds it.
    UNKNOWN_OPTION("UnknownOption", Severity.ERROR),
    UNSUPPORTED_HOST("UnsupportedHost", Severity.ERROR),
    PREFIX("Prefix", Severity.ERROR),
    NAME_TAKEN("NameTaken", Severity.ERROR),
    UNKNOWN_LANGUAGE("UnknownLanguage", Severity.ERROR),
    UNKNOWN_INTEROP("UnknownInterop", Severity.ERROR),
    MISSING_FRAMEWORK("MissingFramework", Severity.ERROR),

    // Finding files.
    REGISTRY_NAME("RegistryName", Severity.ERROR),
    REGISTRY_NOT_FOUND("RegistryNotFound", Severity.ERROR),
    REGISTRY_UNREADABLE("RegistryUnreadable", Severity.ERROR),
    REGISTRY_DIFFERS("RegistryDiffers", Severity.WARNING),
    REGISTRY_ON_CLASS_PATH("RegistryOnClassPath", Severity.NOTE),
    UNKNOWN_EDITION("UnknownEdition", Severity.ERROR),
    EXTENDS_CYCLE("ExtendsCycle", Severity.ERROR),
    TRANSLATIONS_NOT_FOUND("TranslationsNotFound", Severity.WARNING),

    // Reading a file, before any check runs.
    NOT_UTF8("NotUtf8", Severity.ERROR),
    REGISTRY_TOO_LARGE("RegistryTooLarge", Severity.ERROR),
    FORBIDDEN_CHARACTER("ForbiddenCharacter", Severity.ERROR),
    YAML_SYNTAX("YamlSyntax", Severity.ERROR),
    YAML_FEATURE("YamlFeature", Severity.ERROR),
    NESTED_TOO_DEEP("NestedTooDeep", Severity.ERROR),
    EMPTY_REGISTRY("EmptyRegistry", Severity.ERROR),
    DUPLICATE_KEY("DuplicateKey", Severity.ERROR),
    UNKNOWN_KEY("UnknownKey", Severity.ERROR),
    MISSING_KEY("MissingKey", Severity.ERROR),
    WRONG_TYPE("WrongType", Severity.ERROR),
    NUMBER_FORM("NumberForm", Severity.ERROR),
    NUMBER_OUT_OF_RANGE("NumberOutOfRange", Severity.ERROR),
    UNKNOWN_VALUE("UnknownValue", Severity.ERROR),
    EMPTY_TEXT("EmptyText", Severity.ERROR),
    COMMA_IN_TEXT("CommaInText", Severity.ERROR),
    COMMENT_IN_TEXT("CommentInText", Severity.ERROR),
    PROPERTIES_SYNTAX("PropertiesSyntax", Severity.ERROR),
    DUPLICATE_TEXT("DuplicateText", Severity.ERROR),

    // Checks, in the order of Checks.ALL.
    LANGUAGE_TAG("LanguageTag", Severity.ERROR),
    UNLISTED_LANGUAGE("UnlistedLanguage", Severity.ERROR),
    MISSING_TEXT("MissingText", Severity.ERROR),
    UNFINISHED_DRAFT("UnfinishedDraft", Severity.WARNING, true),
    HALF_TRANSLATION("HalfTranslation", Severity.ERROR),
    FALLBACK("Fallback", Severity.ERROR),
    LANGUAGE_WITHOUT_BASE("LanguageWithoutBase", Severity.WARNING, true),
    NAME_FORM("NameForm", Severity.ERROR),
    DUPLICATE_CODE("DuplicateCode", Severity.ERROR),
    DUPLICATE_NAME("DuplicateName", Severity.ERROR),
    INHERITED_CLASH("InheritedClash", Severity.ERROR),
    NOT_INHERITED("NotInherited", Severity.ERROR),
    REDEFINITION("Redefinition", Severity.ERROR),
    NOT_OPEN("NotOpen", Severity.ERROR),
    PROTOCOL_SENDERS("ProtocolSenders", Severity.ERROR),
    ATTRIBUTE_NAME("AttributeName", Severity.ERROR),
    ATTRIBUTE_VALUE("AttributeValue", Severity.ERROR),
    UNKNOWN_ATTRIBUTE("UnknownAttribute", Severity.ERROR),
    ATTRIBUTE_CLASH("AttributeClash", Severity.ERROR),
    NO_CODES("NoCodes", Severity.ERROR),
    RANGE_BOUNDS("RangeBounds", Severity.ERROR),
    RANGE_CROSSING("RangeCrossing", Severity.ERROR),
    CODE_WITHOUT_RANGE("CodeWithoutRange", Severity.ERROR),
    RETIRED_CODE("RetiredCode", Severity.ERROR),
    RETIRED_NAME("RetiredName", Severity.ERROR),
    REPLACED_BY("ReplacedBy", Severity.ERROR),
    REPEATED_ITEM("RepeatedItem", Severity.ERROR),
    TITLE_TOO_LONG("TitleTooLong", Severity.ERROR),
    TEXT_TOO_LONG("TextTooLong", Severity.ERROR),
    TOO_MANY_ENTRIES("TooManyEntries", Severity.ERROR),
    UNREGISTERED_CODE("UnregisteredCode", Severity.WARNING, true),
    SHARED_TITLE("SharedTitle", Severity.WARNING, true),
    SAME_AS_SOURCE("SameAsSource", Severity.WARNING, true),
    DEPRECATED_WITHOUT_SUCCESSOR("DeprecatedWithoutSuccessor", Severity.WARNING, true),
    FRENCH_SPACING("FrenchSpacing", Severity.WARNING, true),
    SPANISH_MARKS("SpanishMarks", Severity.WARNING, true),
    GERMAN_QUOTES("GermanQuotes", Severity.WARNING, true),
    HAN_PUNCTUATION("HanPunctuation", Severity.WARNING, true),
    STRAY_SPACE("StraySpace", Severity.WARNING, true),
    END_STOP("EndStop", Severity.WARNING, true),
    UNUSED_SUPPRESSION("UnusedSuppression", Severity.WARNING),
    UNKNOWN_CHECK("UnknownCheck", Severity.ERROR),

    // Generating.
    INHERITED_TEXTS("InheritedTexts", Severity.NOTE),
    WRITE_FAILED("WriteFailed", Severity.ERROR),
    CLOSECODES_DEFECT("ClosecodesDefect", Severity.ERROR);

    private final String id;
    private final Severity severity;
    private final boolean suppressible;

    Rule(String id, Severity severity) {
        this(id, severity, false);
    }

    Rule(String id, Severity severity, boolean suppressible) {
        this.id = id;
        this.severity = severity;
        this.suppressible = suppressible;
    }

    /** Returns the name in brackets before a message, which is also the name of the page. */
    public String id() {
        return id;
    }

    /** Returns how much it matters that the rule is broken. */
    public Severity severity() {
        return severity;
    }

    /** Returns whether {@code suppress} may silence the rule, which holds for warnings only. */
    public boolean isSuppressible() {
        return suppressible;
    }
}
