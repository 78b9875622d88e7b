package dev.closecodes.processor.docs;

import static dev.closecodes.processor.docs.Snippet.bad;
import static dev.closecodes.processor.docs.Snippet.good;
import static dev.closecodes.processor.docs.Snippet.unseen;

import java.util.List;
import java.util.stream.Stream;

/** What {@link Snippets} has of the keys of a file, its attributes, and files without parents. */
final class FileSnippets {

    private static final String FILE = "extending";
    private static final String ALONE = "alone";

    private FileSnippets() {}

    static Stream<Snippet> all() {
        return Stream.of(file(), attributes(), alone()).flatMap(List::stream);
    }

    private static List<Snippet> file() {
        return List.of(
                bad(FILE, "schema: 1", "schema: 2", "NumberOutOfRange"),
                bad(FILE, "schema: 1", "schema:", "MissingKey"),
                bad(FILE, "schema: 1", "Schema: 1", "UnknownKey"),
                bad(FILE, "suppress:", "supress: []", "UnknownKey"),
                good(FILE, "extends: standard", "extends: [standard]"),
                good(FILE, "extends: standard", "extends: standard@1"),
                bad(FILE, "extends: standard", "extends: standard@2", "UnknownEdition"),
                bad(FILE, "extends: standard", "extends: standard@a.yaml", "UnknownEdition"),
                bad(FILE, "extends: standard", "extends: [standard, standard]", "RepeatedItem"),
                bad(FILE, "extends: standard", "extends: [standard, codes]", "RegistryName"),
                bad(FILE, "extends: standard", "extends: [standard, ../a.yaml]", "RegistryName"),
                bad(FILE, "extends: standard", "extends: [standard, a/./b.yaml]", "RegistryName"),
                bad(FILE, "extends: standard", "extends: [standard, /a.yaml]", "RegistryName"),
                bad(FILE, "extends: standard", "extends: [standard, 'C:a.yaml']", "RegistryName"),
                bad(FILE, "extends: standard", "extends: [standard, 'a\\b.yaml']", "RegistryName"),
                bad(FILE, "extends: standard", "extends: {standard: 1}", "WrongType"),
                unseen(FILE, "extends: standard", "extends: [standard, a..b/.c.yml]", "RegistryNotFound"),
                unseen(FILE, "[en, zh-Hant]", "[en, zh-Hant, no]", "MissingText"),
                bad(FILE, "[en, zh-Hant]", "[en, zh-Hant, en]", "LanguageTag"),
                bad(FILE, "[en, zh-Hant]", "[]", "Fallback", "MissingKey"),
                bad(FILE, "[en, zh-Hant]", "en", "Fallback", "WrongType"),
                bad(FILE, "{zh: zh-Hant}", "{zh_TW: zh-Hant}", "LanguageTag"),
                unseen(FILE, "{zh: zh-Hant}", "{zh: fr}", "Fallback"),
                unseen(FILE, "{zh: zh-Hant}", "{en: zh-Hant}", "Fallback"),
                bad(FILE, "{zh: zh-Hant}", "[zh]", "WrongType"),
                good(FILE, "{zh: zh-Hant}", "{zh: zh-Hant, pt-BR: en, sr-Latn-RS: en, es-419: en, de-1996: en}"),
                bad(FILE, "{zh: zh-Hant}", "{und: en}", "LanguageTag"),
                bad(FILE, "{zh: zh-Hant}", "{iw: en}", "LanguageTag"),
                bad(FILE, "{zh: zh-Hant}", "{pt-br: en}", "LanguageTag"),
                bad(FILE, "{zh: zh-Hant}", "{zh-yue: en}", "LanguageTag"),
                bad(FILE, "{zh: zh-Hant}", "{de-u-co-phonebk: en}", "LanguageTag"),
                good(FILE, "schema: 1", "schema: 1\ndrafts: [it, pt-BR]"),
                good(FILE, "schema: 1", "schema: 1\ndrafts:"),
                bad(FILE, "schema: 1", "schema: 1\ndrafts: it", "WrongType"),
                bad(FILE, "schema: 1", "schema: 1\ndrafts: [it, it]", "LanguageTag"),
                bad(FILE, "schema: 1", "schema: 1\ndrafts: [pt_BR]", "LanguageTag"),
                good(FILE, "schema: 1", "schema: 1\ntranslations: l10n/codes.d"),
                good(FILE, "schema: 1", "schema: 1\ntranslations:"),
                bad(FILE, "schema: 1", "schema: 1\ntranslations: [l10n]", "WrongType"),
                bad(FILE, "schema: 1", "schema: 1\ntranslations: ../l10n", "RegistryName"),
                bad(FILE, "schema: 1", "schema: 1\ntranslations: l10n/", "RegistryName"),
                bad(FILE, "schema: 1", "schema: 1\ntranslations: /l10n", "RegistryName"),
                bad(FILE, "schema: 1", "schema: 1\ntranslations: .", "RegistryName"),
                good(FILE, "suppress:", "suppress: []"),
                bad(FILE, "suppress:", "suppress: [{check: NoSuchCheck, reason: None.}]", "UnknownCheck"),
                bad(FILE, "suppress:", "suppress: [{check: LanguageWithoutBase}]", "MissingKey"),
                bad(FILE, "suppress:", "suppress: LanguageWithoutBase", "WrongType"));
    }

    private static List<Snippet> attributes() {
        String file = "schema: 1";
        String with = file + "\nattributes: ";
        return List.of(
                good(FILE, file, with + "{max-attempts: {type: integer, default: 0}}"),
                good(FILE, file, with + "{team: {type: text, default: \"\"}}"),
                good(FILE, file, with + "{severity: {type: enum, values: [LOW, HIGH], default: LOW}}"),
                bad(FILE, file, with + "{Team: {type: text, default: a}}", "AttributeName"),
                bad(FILE, file, with + "{max--attempts: {type: integer, default: 0}}", "AttributeName"),
                unseen(FILE, file, with + "{title: {type: text, default: a}}", "AttributeName"),
                bad(FILE, file, with + "{team: {type: text}}", "MissingKey"),
                bad(FILE, file, with + "{team: {type: string, default: a}}", "UnknownValue"),
                bad(FILE, file, with + "{team: text}", "WrongType"),
                bad(FILE, file, with + "{team: {type: text, default: 1}}", "AttributeValue"),
                bad(FILE, file, with + "{resumable: {type: boolean, default: \"true\"}}", "AttributeValue"),
                bad(FILE, file, with + "{attempts: {type: integer, default: -1}}", "AttributeValue"),
                bad(FILE, file, with + "{attempts: {type: integer, default: 2147483648}}", "AttributeValue"),
                bad(FILE, file, with + "{severity: {type: enum, values: [low], default: low}}", "AttributeValue"),
                bad(FILE, file, with + "{severity: {type: enum, default: LOW}}", "AttributeValue"),
                bad(FILE, file, with + "{team: {type: text, values: [A], default: A}}", "AttributeValue"),
                unseen(FILE, file, with + "{severity: {type: enum, values: [LOW], default: HIGH}}", "AttributeValue"),
                unseen(FILE, "http: 401", "attributes: {team: a}", "UnknownAttribute"));
    }

    private static List<Snippet> alone() {
        return List.of(
                bad(ALONE, "undefined:", "extends:\nundefineds:", "MissingText", "UnknownKey"),
                bad(ALONE, "  title: {en: Undefined}\n", "", "MissingText"),
                unseen(
                        ALONE,
                        "undefined:\n  title: {en: Undefined}\n",
                        "translations: l10n\nundefined:\n",
                        "MissingText"),
                bad(ALONE, "    from: 0\n    to: 4999\n", "", "CodeWithoutRange", "NotInherited"),
                bad(ALONE, "    name: RESTART\n", "", "NotInherited"),
                unseen(ALONE, "    sent-by: []\n", "", "ProtocolSenders"),
                bad(ALONE, "code: 1012", "code: 1016", "ProtocolSenders"),
                bad(ALONE, "code: 1012", "code: 999", "ProtocolSenders"),
                good(ALONE, "code: 1006", "code: 401"),
                good(ALONE, "    to: 4999\n", "    to: 4999\n    sent-by: []\n"),
                bad(ALONE, "    sent-by: [client]\n", "    sent-by: [client, server]\n", "ProtocolSenders"),
                good(ALONE, "    sent-by: [client]\n", "    sent-by: []\n"),
                bad(ALONE, "    sent-by: [server]\n", "    sent-by: [client]\n", "ProtocolSenders"),
                bad(ALONE, "languages: [en]", "languages: []", "MissingKey"),
                good(ALONE, "code: 1012", "code: 4012"),
                unseen(ALONE, "to: 4999", "to: 1011", "CodeWithoutRange"));
    }
}
