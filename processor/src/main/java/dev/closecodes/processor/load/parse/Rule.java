package dev.closecodes.processor.load.parse;

import java.util.List;

/** The ids of the problems that reading a file finds, before any check runs; each has a page under docs/checks/. */
public final class Rule {

    static final String NOT_UTF_8 = "NotUtf8";
    static final String TOO_LARGE = "RegistryTooLarge";
    static final String FORBIDDEN_CHARACTER = "ForbiddenCharacter";
    static final String YAML_SYNTAX = "YamlSyntax";
    static final String YAML_FEATURE = "YamlFeature";
    static final String TOO_DEEP = "NestedTooDeep";
    static final String EMPTY = "EmptyRegistry";
    static final String DUPLICATE_KEY = "DuplicateKey";
    static final String UNKNOWN_KEY = "UnknownKey";
    static final String MISSING_KEY = "MissingKey";
    static final String WRONG_TYPE = "WrongType";
    static final String NUMBER_FORM = "NumberForm";
    static final String NUMBER_OUT_OF_RANGE = "NumberOutOfRange";
    static final String UNKNOWN_VALUE = "UnknownValue";
    static final String EMPTY_TEXT = "EmptyText";
    static final String COMMA_IN_TEXT = "CommaInText";
    static final String COMMENT_IN_TEXT = "CommentInText";

    /** Every id of this room. */
    public static final List<String> ALL = List.of(
            NOT_UTF_8,
            TOO_LARGE,
            FORBIDDEN_CHARACTER,
            YAML_SYNTAX,
            YAML_FEATURE,
            TOO_DEEP,
            EMPTY,
            DUPLICATE_KEY,
            UNKNOWN_KEY,
            MISSING_KEY,
            WRONG_TYPE,
            NUMBER_FORM,
            NUMBER_OUT_OF_RANGE,
            UNKNOWN_VALUE,
            EMPTY_TEXT,
            COMMA_IN_TEXT,
            COMMENT_IN_TEXT);

    private Rule() {}
}
