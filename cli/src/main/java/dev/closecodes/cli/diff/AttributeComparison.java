package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.Attribute;
import dev.closecodes.processor.model.AttributeType;
import dev.closecodes.processor.model.CloseCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes, and what codes say by them. */
final class AttributeComparison {

    private final ComparedRegistry old;
    private final ComparedRegistry now;
    private final Changes changes;

    AttributeComparison(ComparedRegistry old, ComparedRegistry now, Changes changes) {
        this.old = old;
        this.now = now;
        this.changes = changes;
    }

    void compare() {
        for (Attribute before : old.registry().attributes()) {
            Attribute after = named(now, before.name());
            if (after == null) {
                add(ChangeKind.ATTRIBUTE_GONE, before, "is gone, and so is " + before.camelCase() + "()");
            } else if (before.type() != after.type()) {
                add(
                        ChangeKind.ATTRIBUTE_TYPE,
                        after,
                        "is of type " + CodeComparison.word(after.type()) + ", and was "
                                + CodeComparison.word(before.type()));
            } else {
                constants(before, after);
                values(before, after);
            }
        }
        for (Attribute after : now.registry().attributes()) {
            if (named(old, after.name()) == null) {
                add(ChangeKind.ATTRIBUTE_ADDED, after, "is new");
            }
        }
    }

    private static @Nullable Attribute named(ComparedRegistry side, String name) {
        return side.registry().attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void constants(Attribute before, Attribute after) {
        for (String constant : before.values()) {
            if (!after.values().contains(constant)) {
                add(ChangeKind.ATTRIBUTE_CONSTANT_GONE, after, "no longer has " + constant);
            }
        }
        for (String constant : after.values()) {
            if (!before.values().contains(constant)) {
                add(ChangeKind.ATTRIBUTE_CONSTANT_ADDED, after, "has " + constant + " too");
            }
        }
    }

    private void values(Attribute before, Attribute after) {
        if (!before.defaultValue().equals(after.defaultValue())) {
            add(
                    ChangeKind.ATTRIBUTE_DEFAULT,
                    after,
                    "has " + shown(after, after.defaultValue(), "another default")
                            + shown(after, " as its default, and had " + before.defaultValue(), ""));
        }
        Map<String, List<CloseCode>> different = new LinkedHashMap<>();
        for (CloseCode code : now.codes()) {
            CloseCode counterpart = old.counterpart(code, now);
            if (counterpart != null) {
                String is = code.attributes().getOrDefault(after.name(), "");
                String was = counterpart.attributes().getOrDefault(after.name(), "");
                boolean isDefault = is.equals(after.defaultValue()) && was.equals(before.defaultValue());
                if (!is.equals(was) && !isDefault) {
                    different
                            .computeIfAbsent(
                                    shown(after, is + ", and was " + was, "different"), key -> new ArrayList<>())
                            .add(code);
                }
            }
        }
        different.forEach((text, codes) -> changes.add(
                ChangeKind.ATTRIBUTE_VALUE,
                "the attribute " + after.name() + " of "
                        + String.join(
                                ", ",
                                codes.stream().map(ComparedRegistry::title).toList()) + " is " + text,
                old.positions().code(numberBefore(codes.get(0)), "attributes"),
                now.positions().code(codes.get(0).code(), "attributes")));
    }

    private int numberBefore(CloseCode code) {
        CloseCode counterpart = old.counterpart(code, now);
        return counterpart == null ? code.code() : counterpart.code();
    }

    // A text may have anything in it.
    private static String shown(Attribute attribute, String value, String otherwise) {
        return attribute.type() == AttributeType.TEXT ? otherwise : value;
    }

    private void add(ChangeKind kind, Attribute attribute, String text) {
        changes.add(
                kind,
                "the attribute " + attribute.name() + " " + text,
                old.positions().attribute(attribute.name()),
                now.positions().attribute(attribute.name()));
    }
}
