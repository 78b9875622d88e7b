package dev.closecodes.processor.docs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether a schema can judge what a rule forbids. */
enum Judgement {
    /** What breaks the rule breaks the schema. */
    ALWAYS,
    /** Some of it does: the snippets of {@link SchemaTest} say what. */
    PARTLY,
    /** The schema cannot see it. */
    NEVER,
    /** The file never becomes the tree that a schema is applied to, or editors differ in the tree that it becomes. */
    YAML;

    private static final Map<String, Judgement> OF = table();

    static Judgement of(String id) {
        Judgement judgement = OF.get(id);
        if (judgement == null) {
            throw new AssertionError("say in Judgement whether a schema can judge " + id);
        }
        return judgement;
    }

    private static Map<String, Judgement> table() {
        Map<String, Judgement> table = new TreeMap<>();
        put(table, YAML, "NotUtf8", "RegistryTooLarge", "YamlSyntax", "YamlFeature", "NestedTooDeep", "DuplicateKey");

        put(
                table,
                ALWAYS,
                "EmptyRegistry",
                "UnknownKey",
                "MissingKey",
                "WrongType",
                "NumberOutOfRange",
                "UnknownValue");
        put(table, ALWAYS, "EmptyText", "CommaInText", "NameForm", "LanguageTag", "RepeatedItem", "NotOpen");
        put(table, ALWAYS, "Redefinition", "UnknownCheck", "RegistryName", "UnknownEdition");

        // A number in quotes or with a fraction, but not 0x10 or 0777, which are numbers to an editor.
        put(table, PARTLY, "NumberForm");
        // In a text, but not in a comment.
        put(table, PARTLY, "ForbiddenCharacter");
        // A title that is not there at all, but not one that lacks a language.
        put(table, PARTLY, "MissingText");
        // A key that is not a tag, but not a tag that is not listed.
        put(table, PARTLY, "UnlistedLanguage", "Fallback");
        // Characters, but not bytes.
        put(table, PARTLY, "TitleTooLong", "TextTooLong");
        // Without "extends", where the file is all there is.
        put(table, PARTLY, "NoCodes", "NotInherited", "CodeWithoutRange");
        // A number below 3000; an alias twice in one list; a target that is not a name.
        put(table, PARTLY, "InheritedClash", "DuplicateName", "ReplacedBy");

        // A sender too many, but not one that is left out: a range may say it.
        put(table, PARTLY, "ProtocolSenders");
        // The form, but not what is taken; a default, but not what a code says.
        put(table, PARTLY, "AttributeName", "AttributeValue");

        put(table, NEVER, "UnknownAttribute", "AttributeClash");
        put(table, NEVER, "CommentInText", "DuplicateCode", "RangeBounds", "RangeCrossing", "RetiredCode");
        put(
                table,
                NEVER,
                "TooManyEntries",
                "RetiredName",
                "HalfTranslation",
                "LanguageWithoutBase",
                "UnusedSuppression");
        put(
                table,
                NEVER,
                "UnregisteredCode",
                "SharedTitle",
                "SameAsSource",
                "DeprecatedWithoutSuccessor",
                "StraySpace");
        put(table, NEVER, "EndStop", "FrenchSpacing", "SpanishMarks", "GermanQuotes", "HanPunctuation");
        put(table, NEVER, "RegistryNotFound", "RegistryUnreadable", "RegistryDiffers", "RegistryOnClassPath");
        put(table, NEVER, "UnfinishedDraft", "TranslationsNotFound", "PropertiesSyntax", "DuplicateText");
        put(table, NEVER, "ExtendsCycle", "InheritedTexts", "UnsupportedHost", "Prefix", "NameTaken");
        put(
                table,
                NEVER,
                "UnknownLanguage",
                "UnknownInterop",
                "MissingFramework",
                "UnknownOption",
                "WriteFailed",
                "ClosecodesDefect");
        return table;
    }

    private static void put(Map<String, Judgement> table, Judgement judgement, String... ids) {
        for (String id : List.of(ids)) {
            table.put(id, judgement);
        }
    }
}
