package dev.closecodes.processor.merge;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Deprecation;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredDeprecation;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One code, while files are merged. */
final class CodeMerger {

    private final DeclaredCode declared;
    private final boolean standard;
    private final TextsMerger texts = new TextsMerger();
    private final SortedMap<String, String> knownAs = new TreeMap<>();
    private final Set<String> references = new LinkedHashSet<>();

    CodeMerger(DeclaredCode declared, boolean standard) {
        this.declared = declared;
        this.standard = standard;
    }

    /** Adds what a file says, its declaration first. */
    void add(DeclaredCode entry, DeclaredRegistry file) {
        texts.add(entry.texts(), file);
        for (Map.Entry<String, Located<String>> name : entry.knownAs().entrySet()) {
            knownAs.put(name.getKey(), name.getValue().value());
        }
        for (Located<String> reference : entry.references()) {
            references.add(reference.value());
        }
    }

    CloseCode merged(List<CodeRange> ranges, List<String> languages) {
        int number = number();
        CodeRange range = innermost(number, ranges);
        Reconnect reconnect = declared.reconnect() == null
                ? range.reconnect()
                : declared.reconnect().value();
        return new CloseCode(
                number,
                declared.label(),
                texts.merged(languages),
                range,
                sentBy(),
                reconnect,
                declared.http() == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(declared.http().value()),
                aliases(),
                Collections.unmodifiableSortedMap(knownAs),
                List.copyOf(references),
                value(declared.since()),
                deprecation(),
                standard);
    }

    private int number() {
        if (declared.code() == null) {
            throw new IllegalStateException("a code without a number passed the checks");
        }
        return declared.code().value();
    }

    private static CodeRange innermost(int number, List<CodeRange> ranges) {
        CodeRange innermost = null;
        for (CodeRange range : ranges) {
            if (range.contains(number) && (innermost == null || range.size() < innermost.size())) {
                innermost = range;
            }
        }
        if (innermost == null) {
            throw new IllegalStateException(number + " is in no range and passed the checks");
        }
        return innermost;
    }

    private List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        for (Located<String> alias : declared.aliases()) {
            aliases.add(alias.value());
        }
        return List.copyOf(aliases);
    }

    private Set<Party> sentBy() {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (declared.sentBy() == null) {
            parties.addAll(EnumSet.allOf(Party.class));
        } else {
            for (Located<Party> party : declared.sentBy()) {
                parties.add(party.value());
            }
        }
        return Collections.unmodifiableSet(parties);
    }

    private @Nullable Deprecation deprecation() {
        DeclaredDeprecation deprecated = declared.deprecated();
        return deprecated == null
                ? null
                : new Deprecation(value(deprecated.since()), value(deprecated.replacedBy()), value(deprecated.note()));
    }

    private static @Nullable String value(@Nullable Located<String> located) {
        return located == null ? null : located.value();
    }
}
