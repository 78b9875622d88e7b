package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.CloseCode;
import java.util.ArrayList;
import java.util.List;

/** Which code of the old registry is which of the new one; what has no counterpart is gone, or new. */
final class CodeListComparison {

    private final ComparedRegistry old;
    private final ComparedRegistry now;
    private final Changes changes;

    CodeListComparison(ComparedRegistry old, ComparedRegistry now, Changes changes) {
        this.old = old;
        this.now = now;
        this.changes = changes;
    }

    void compare() {
        List<CloseCode> known = new ArrayList<>();
        for (CloseCode code : old.codes()) {
            CloseCode counterpart = now.counterpart(code, old);
            if (counterpart == null) {
                gone(code);
            } else {
                known.add(counterpart);
                identity(code, counterpart);
                new CodeComparison(old, now, changes).compare(code, counterpart);
            }
        }
        now.codes().stream().filter(code -> !known.contains(code)).forEach(this::added);
        now.codes().forEach(this::retiredName);
    }

    private void identity(CloseCode code, CloseCode counterpart) {
        if (code.code() != counterpart.code()) {
            add(
                    ChangeKind.CODE_RENUMBERED,
                    code.name() + " is " + counterpart.code() + ", and was " + code.code()
                            + "; peers of the other version take it for another code, or none",
                    code,
                    counterpart,
                    "code");
        } else if (!code.name().equals(counterpart.name())) {
            String renamed = code.code() + " is " + counterpart.name() + ", and was " + code.name();
            boolean hasAlias = counterpart.aliases().contains(code.name());
            add(
                    ChangeKind.CODE_RENAMED,
                    renamed
                            + (hasAlias
                                    ? "; breaking for the constant, compatible for named(), which finds the old name as"
                                            + " an alias"
                                    : "; give the new one the old name as an alias, so that named() finds it"),
                    code,
                    counterpart,
                    "name");
        }
    }

    private void add(ChangeKind kind, String text, CloseCode code, CloseCode counterpart, String key) {
        changes.add(
                kind,
                text,
                old.positions().code(code.code(), key),
                now.positions().code(counterpart.code(), key));
    }

    private void gone(CloseCode code) {
        CloseCode alias = now.named(code.name());
        String named = alias == null ? "" : "; named(" + code.name() + ") finds " + ComparedRegistry.title(alias);
        CloseCode other = now.code(code.code());
        if (other == null && now.retired(code.code()) != null) {
            changes.add(
                    ChangeKind.CODE_RETIRED,
                    ComparedRegistry.title(code)
                            + " is retired: its constant is gone, and the number may no longer be sent" + named,
                    old.positions().code(code.code(), ""),
                    now.positions().retired(code.code()));
        } else {
            changes.add(
                    ChangeKind.CODE_GONE,
                    ComparedRegistry.title(code) + " is gone"
                            + (other != null
                                    ? ", and its number is " + other.name()
                                    : ", and may be given another meaning; retire it, so that nobody does")
                            + named,
                    old.positions().code(code.code(), ""),
                    null);
        }
    }

    private void added(CloseCode code) {
        CloseCode before = old.code(code.code());
        if (before != null) {
            changes.add(
                    ChangeKind.NUMBER_REUSED,
                    code.code() + " is " + code.name() + ", and was " + before.name()
                            + ", which peers of the old version take it for",
                    old.positions().code(code.code(), ""),
                    now.positions().code(code.code(), ""));
        } else if (old.retired(code.code()) != null) {
            changes.add(
                    ChangeKind.RETIRED_IN_USE,
                    ComparedRegistry.title(code)
                            + " has a number that was retired; peers may give it its former meaning",
                    old.positions().retired(code.code()),
                    now.positions().code(code.code(), ""));
        } else {
            changes.add(
                    ChangeKind.CODE_ADDED,
                    ComparedRegistry.title(code) + " is new",
                    null,
                    now.positions().code(code.code(), ""));
        }
    }

    private void retiredName(CloseCode code) {
        for (String name : old.positions().retiredNames(true)) {
            boolean inUse = code.name().equals(name) || code.aliases().contains(name);
            if (inUse && old.retired(code.code()) == null) {
                changes.add(
                        ChangeKind.RETIRED_NAME_IN_USE,
                        ComparedRegistry.title(code) + " has the name " + name + ", which was retired",
                        old.positions().retiredName(name),
                        now.positions().code(code.code(), code.name().equals(name) ? "name" : "aliases"));
            }
        }
    }
}
