package dev.closecodes.processor.docs;

import static dev.closecodes.processor.docs.Snippet.bad;
import static dev.closecodes.processor.docs.Snippet.good;
import static dev.closecodes.processor.docs.Snippet.unseen;

import java.util.List;
import java.util.stream.Stream;

/** Registries on both sides of every line that the schema draws: first of whole files, then of what is in them. */
final class Snippets {

    private static final String FILE = "extending";

    private Snippets() {}

    static Stream<Snippet> all() {
        return Stream.concat(
                FileSnippets.all(),
                Stream.of(numbers(), words(), texts(), entries()).flatMap(List::stream));
    }

    private static List<Snippet> numbers() {
        return List.of(
                bad(FILE, "code: 4001", "code: \"4001\"", "NumberForm"),
                bad(FILE, "code: 4001", "code: 4001.5", "NumberForm"),
                unseen(FILE, "code: 4001", "code: 4001.0", "NumberForm"),
                unseen(FILE, "code: 4001", "code: 0x0FA1", "NumberForm"),
                unseen(FILE, "code: 4001", "code: 0o7641", "NumberForm"),
                unseen(FILE, "code: 4001", "code: 04001", "NumberForm"),
                unseen(FILE, "code: 4001", "code: +4001", "NumberForm"),
                bad(FILE, "code: 4001", "code: 4_001", "NumberForm"),
                bad(FILE, "code: 4001", "code: 5000", "NumberOutOfRange"),
                bad(FILE, "code: 4001", "code: 40010000000000000000", "NumberOutOfRange"),
                bad(FILE, "code: 4001", "code: -1", "NumberForm"),
                bad(FILE, "code: 4001", "code: [4001]", "WrongType"),
                bad(FILE, "code: 4001", "code:", "MissingKey"),
                bad(FILE, "code: 4001", "code: 2999", "NotOpen"),
                bad(FILE, "code: 4001", "code: 1001", "InheritedClash"),
                unseen(FILE, "code: 4001", "code: 3000", "InheritedClash"),
                unseen(FILE, "code: 4001", "code: 4002", "DuplicateCode"),
                unseen(FILE, "code: 4001", "code: 4055", "RetiredCode"),
                good(FILE, "code: 4001", "code: 3999"),
                bad(FILE, "http: 401", "http: 99", "NumberOutOfRange"),
                bad(FILE, "http: 401", "http: 600", "NumberOutOfRange"),
                good(FILE, "http: 401", "http: ~"),
                bad(FILE, "from: 4100", "from: 2100", "NotOpen"),
                unseen(FILE, "from: 4100", "from: 4200", "RangeBounds"),
                unseen(FILE, "from: 4100", "from: 3900", "RangeCrossing"),
                bad(FILE, "from: 4100", "from:", "MissingKey"));
    }

    private static List<Snippet> words() {
        return List.of(
                bad(FILE, "name: SIGNED_OUT", "name: SignedOut", "NameForm", "ReplacedBy"),
                bad(FILE, "name: SIGNED_OUT", "name: true", "ReplacedBy", "WrongType"),
                bad(FILE, "name: SIGNED_OUT", "name: \"\"", "EmptyText", "ReplacedBy"),
                unseen(FILE, "name: SIGNED_OUT", "name: KICKED", "ReplacedBy", "RetiredName"),
                bad(FILE, "name: BILLING", "name: billing", "NameForm"),
                bad(FILE, "[TOKEN_EXPIRED]", "[Token]", "NameForm"),
                bad(FILE, "[TOKEN_EXPIRED]", "[TOKEN, TOKEN]", "DuplicateName"),
                unseen(FILE, "[TOKEN_EXPIRED]", "[SIGNED_OUT]", "DuplicateName"),
                bad(FILE, "[TOKEN_EXPIRED]", "[~]", "MissingKey"),
                bad(FILE, "name: BANNED", "name: Banned", "NameForm"),
                bad(FILE, "[server]", "[servers]", "UnknownValue"),
                bad(FILE, "[server]", "server", "WrongType"),
                bad(FILE, "[server]", "[server, server]", "RepeatedItem"),
                good(FILE, "[server]", "[]"),
                bad(FILE, "reconnect: backoff", "reconnect: later", "UnknownValue"),
                bad(FILE, "reconnect: backoff", "reconnect: no", "UnknownValue"),
                good(FILE, "reconnect: backoff", "reconnect:"),
                bad(FILE, "since: \"1.0\"", "since: 1.0", "WrongType"),
                bad(FILE, "since: \"1.0\"", "since: [1]", "WrongType"),
                bad(FILE, "replaced-by: SIGNED_OUT", "replaced-by: signed-out", "ReplacedBy"),
                unseen(FILE, "replaced-by: SIGNED_OUT", "replaced-by: LOGGED_OUT", "ReplacedBy"),
                bad(FILE, "note: Use the other one.", "why: Use the other one.", "UnknownKey"),
                bad(FILE, "{netty: EXPIRED}", "{netty: 1}", "WrongType"),
                bad(FILE, "{netty: EXPIRED}", "{netty: ~}", "MissingKey"),
                bad(FILE, "{netty: EXPIRED}", "[netty]", "WrongType"),
                bad(FILE, "{netty: EXPIRED}", "{\" \": EXPIRED}", "EmptyText"),
                bad(FILE, "{netty: EXPIRED}", "{\"net\\u202Ety\": EXPIRED}", "ForbiddenCharacter"),
                bad(FILE, "section 7.4.1\", Handbook]", "section 7.4.1\", \" \"]", "EmptyText"),
                bad(FILE, "[\"RFC 6455 section 7.4.1\", Handbook]", "[Handbook, Handbook]", "RepeatedItem"));
    }

    private static List<Snippet> texts() {
        return List.of(
                bad(FILE, "en: Signed out", "en:", "MissingKey"),
                bad(FILE, "en: Signed out", "en: 1.5", "WrongType"),
                bad(FILE, "en: Signed out", "en: \"  \"", "EmptyText"),
                bad(FILE, "en: Signed out", "en: \"\\u3000\"", "EmptyText"),
                bad(FILE, "en: Signed out", "en: \"\\u00A0\"", "EmptyText"),
                bad(FILE, "en: Signed out", "en: \"\\u00AD\\u200D \\u3164\"", "EmptyText"),
                bad(FILE, "en: Signed out", "en: \"\\U000E0100\\uFE0F\"", "EmptyText"),
                good(FILE, "en: Signed out", "en: \"\\u3164x\""),
                good(FILE, "en: Signed out", "en: \"\\U000E1000\""),
                good(FILE, "en: Signed out", "en: \"one\\ntwo\""),
                bad(FILE, "en: Signed out", "en: \"one\\ttwo\"", "ForbiddenCharacter"),
                bad(FILE, "en: Signed out", "en: \"one\\u200Btwo\"", "ForbiddenCharacter"),
                bad(FILE, "en: Signed out", "en: \"one\\U000E0020two\"", "ForbiddenCharacter"),
                good(FILE, "en: Signed out", "en: \"one \\u200D\\u202F\\U0001F600 two\""),
                unseen(FILE, "en: Signed out", "en: Signed out # at the desk", "CommentInText"),
                good(FILE, "en: Signed out", "en: " + "x".repeat(123)),
                bad(FILE, "en: Signed out", "en: " + "x".repeat(124), "TitleTooLong"),
                unseen(FILE, "en: Signed out", "en: " + "\u00E9".repeat(62), "TitleTooLong"),
                bad(FILE, "en: The user signed out.", "en: " + "x".repeat(65535), "TextTooLong"),
                unseen(FILE, "en: Signed out", "fr: Signed out", "MissingText", "UnlistedLanguage"),
                bad(FILE, "en: Signed out", "En: Signed out", "UnlistedLanguage"),
                bad(FILE, "note: Gone.", "note: Gone, for good.", "CommaInText"),
                bad(FILE, "note: Use the other one.", "note: Sorry, use the other one.", "CommaInText"));
    }

    private static List<Snippet> entries() {
        String twice = "title:\n      en: Signed out\n      zh-Hant: 已登出\n";
        return List.of(
                bad(FILE, twice, "title:\n", "MissingText"),
                bad(FILE, twice, "title: {}\n", "MissingText"),
                bad(FILE, twice, "title: Signed out\n", "WrongType"),
                unseen(FILE, "name: SIGNED_OUT", "name:", "NotInherited", "ReplacedBy"),
                bad(FILE, "references: [Handbook page 1]", "http: 400", "Redefinition"),
                bad(FILE, "references: [Handbook page 1]", "sent-by: []", "Redefinition"),
                bad(FILE, "references: [Handbook page 1]", "references:", "Redefinition"),
                good(FILE, "references: [Handbook page 1]", "known-as: {handbook: 'page 1'}\n    http: ~"),
                unseen(FILE, "- code: 1000", "- code: 4900", "NotInherited"),
                unseen(FILE, "title:\n      en: Our own code\n", "title: {zh-Hant: X}\n", "HalfTranslation"),
                good(FILE, "name: PRIVATE_USE", "name: PRIVATE_USE\n    reconnect: now"),
                bad(FILE, "name: PRIVATE_USE", "name: PRIVATE_USE\n    sent-by: []", "Redefinition"),
                good(FILE, "references: [Handbook page 1]", "reconnect: backoff"),
                good(FILE, "references: [Handbook page 1]", "help: {en: Read page 1 of the handbook.}"),
                unseen(FILE, "name: PRIVATE_USE", "name: PRIVATE", "NotInherited"),
                bad(FILE, "{from: 4050, to: 4059}", "{from: 4050}", "MissingKey"),
                bad(FILE, "{from: 4050, to: 4059}", "{to: 4050, from: ~}", "MissingKey"),
                bad(FILE, "{from: 4050, to: 4059}", "{note: Gone}", "MissingKey"),
                bad(FILE, "{from: 4050, to: 4059}", "{from: 2050, to: 2059}", "NotOpen"),
                bad(FILE, "{from: 4050, to: 4059}", "{code: 4049, from: 4050, to: 4059}", "UnknownKey"),
                good(FILE, "{from: 4050, to: 4059}", "{from: 4050, to: 4059, name: GONE}"),
                bad(FILE, "- name: BANNED", "- BANNED", "WrongType"),
                bad(FILE, "- name: BANNED", "-", "WrongType"));
    }
}
