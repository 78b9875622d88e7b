package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Deprecation;
import dev.closecodes.processor.model.Party;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything about one code but its number and its name. */
final class CodeComparison {

    private final ComparedRegistry old;
    private final ComparedRegistry now;
    private final Changes changes;

    CodeComparison(ComparedRegistry old, ComparedRegistry now, Changes changes) {
        this.old = old;
        this.now = now;
        this.changes = changes;
    }

    void compare(CloseCode before, CloseCode after) {
        senders(before, after);
        if (before.reconnect() != after.reconnect()) {
            add(
                    ChangeKind.ADVICE,
                    "reconnect of " + ComparedRegistry.title(after) + " is " + word(after.reconnect()) + ", and was "
                            + word(before.reconnect()),
                    before,
                    after,
                    "reconnect");
        }
        if (!before.http().equals(after.http())) {
            add(
                    ChangeKind.HTTP_STATUS,
                    "the HTTP status of " + ComparedRegistry.title(after) + " is " + http(after) + ", and was "
                            + http(before),
                    before,
                    after,
                    "http");
        }
        aliases(before, after);
        deprecation(before, after);
        ifDiffers(ChangeKind.KNOWN_AS, CloseCode::knownAs, "what other software calls ", "known-as", before, after);
        ifDiffers(
                ChangeKind.REFERENCES,
                CloseCode::references,
                "the list of references of ",
                "references",
                before,
                after);
        ifDiffers(ChangeKind.SINCE, CloseCode::since, "the version that is given for ", "since", before, after);
        new TextComparison(old, now, changes)
                .compare(
                        ComparedRegistry.title(after),
                        new TextComparison.Subject(
                                before.texts(),
                                before.help(),
                                (key, language) -> old.positions().codeText(before.code(), key, language)),
                        new TextComparison.Subject(
                                after.texts(),
                                after.help(),
                                (key, language) -> now.positions().codeText(after.code(), key, language)));
    }

    private void senders(CloseCode before, CloseCode after) {
        Set<Party> fewer = without(before.sentBy(), after.sentBy());
        Set<Party> more = without(after.sentBy(), before.sentBy());
        if (!fewer.isEmpty()) {
            add(
                    ChangeKind.SENDERS_FEWER,
                    ComparedRegistry.title(after) + " may no longer be sent by " + words(fewer),
                    before,
                    after,
                    "sent-by");
        }
        if (!more.isEmpty()) {
            add(
                    ChangeKind.SENDERS_MORE,
                    ComparedRegistry.title(after) + " may now be sent by " + words(more) + " too",
                    before,
                    after,
                    "sent-by");
        }
    }

    static Set<Party> without(Set<Party> some, Set<Party> others) {
        Set<Party> rest = EnumSet.noneOf(Party.class);
        rest.addAll(some);
        rest.removeAll(others);
        return rest;
    }

    /** Returns parties as they are called in a sentence. */
    static String words(Set<Party> parties) {
        return parties.stream().map(party -> "a " + word(party)).collect(Collectors.joining(" or "));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String http(CloseCode code) {
        return code.http().isPresent() ? String.valueOf(code.http().getAsInt()) : "none";
    }

    private void aliases(CloseCode before, CloseCode after) {
        for (String alias : new TreeSet<>(before.aliases())) {
            CloseCode found = now.named(alias);
            if (found == null) {
                add(
                        ChangeKind.ALIAS_GONE,
                        "named(" + alias + ") no longer finds " + ComparedRegistry.title(after),
                        before,
                        after,
                        "aliases");
            } else if (found.code() != after.code()) {
                add(
                        ChangeKind.ALIAS_MOVED,
                        "named(" + alias + ") finds " + ComparedRegistry.title(found) + ", and found "
                                + ComparedRegistry.title(before),
                        before,
                        found,
                        "aliases");
            }
        }
        for (String alias : new TreeSet<>(after.aliases())) {
            if (old.named(alias) == null) {
                add(
                        ChangeKind.ALIAS_ADDED,
                        "named(" + alias + ") finds " + ComparedRegistry.title(after),
                        before,
                        after,
                        "aliases");
            }
        }
    }

    private void deprecation(CloseCode before, CloseCode after) {
        Deprecation was = before.deprecation();
        Deprecation is = after.deprecation();
        if (was == null && is != null) {
            String successor = is.replacedBy();
            String use = successor == null ? "" : "; use " + successor;
            add(
                    ChangeKind.DEPRECATED,
                    ComparedRegistry.title(after) + " is deprecated" + use,
                    before,
                    after,
                    "deprecated");
        } else if (was != null && is == null) {
            add(
                    ChangeKind.NO_LONGER_DEPRECATED,
                    ComparedRegistry.title(after) + " is no longer deprecated",
                    before,
                    after,
                    "deprecated");
        } else if (!Objects.equals(was, is)) {
            add(
                    ChangeKind.DEPRECATION_TEXT,
                    "what is said of the deprecation of " + ComparedRegistry.title(after) + " is different",
                    before,
                    after,
                    "deprecated");
        }
    }

    private void ifDiffers(
            ChangeKind kind,
            Function<CloseCode, @Nullable Object> fact,
            String words,
            String key,
            CloseCode before,
            CloseCode after) {
        if (!Objects.equals(fact.apply(before), fact.apply(after))) {
            add(kind, words + ComparedRegistry.title(after) + " is different", before, after, key);
        }
    }

    private void add(ChangeKind kind, String text, CloseCode before, CloseCode after, String key) {
        changes.add(
                kind,
                text,
                old.positions().code(before.code(), key),
                now.positions().code(after.code(), key));
    }
}
