package dev.closecodes.processor.merge;

import dev.closecodes.processor.model.Attribute;
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
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One code, while files are merged. */
final class CodeMerger {

    private final DeclaredCode declared;
    private final DeclaredRegistry file;
    private final TextsMerger texts = new TextsMerger();
    private final SortedMap<String, String> knownAs = new TreeMap<>();
    private final Set<String> references = new LinkedHashSet<>();
    private final Map<String, String> attributes = new HashMap<>();
    private @Nullable Reconnect reconnect;

    CodeMerger(DeclaredCode declared, DeclaredRegistry file) {
        this.declared = declared;
        this.file = file;
    }

    /** Adds what a file says, its declaration first. */
    void add(DeclaredCode entry, DeclaredRegistry from) {
        texts.add(entry.texts(), from);
        if (entry.reconnect() != null) {
            reconnect = entry.reconnect().value();
        }
        entry.attributes()
                .forEach((name, value) ->
                        attributes.put(name.value(), value.value().value()));
        for (Map.Entry<String, Located<String>> name : entry.knownAs().entrySet()) {
            knownAs.put(name.getKey(), name.getValue().value());
        }
        for (Located<String> reference : entry.references()) {
            references.add(reference.value());
        }
    }

    /**
     * Returns the code.
     *
     * @param ranges every range
     * @param known the ranges that the code's own file knows: those of others say nothing of it
     * @param counts which files' advice counts for the code where its own entry says nothing
     * @param languages what to generate
     * @param defined every attribute
     */
    CloseCode merged(
            List<CodeRange> ranges,
            Collection<RangeMerger> known,
            Predicate<DeclaredRegistry> counts,
            List<String> languages,
            List<Attribute> defined) {
        int number = number();
        return new CloseCode(
                number,
                declared.label(),
                texts.merged(languages),
                innermost(number, ranges),
                sentBy(known),
                reconnect == null
                        ? Innermost.value(known, number, number, range -> range.reconnect(counts))
                                .orElse(Reconnect.NEVER)
                        : reconnect,
                declared.http() == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(declared.http().value()),
                aliases(),
                Collections.unmodifiableSortedMap(knownAs),
                List.copyOf(references),
                value(declared.since()),
                deprecation(),
                file.standard(),
                texts.mergedHelp(languages),
                values(defined));
    }

    /** The file that declares the code. */
    DeclaredRegistry file() {
        return file;
    }

    private Map<String, String> values(List<Attribute> defined) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Attribute attribute : defined) {
            values.put(attribute.name(), attributes.getOrDefault(attribute.name(), attribute.defaultValue()));
        }
        return Collections.unmodifiableMap(values);
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

    private Set<Party> sentBy(Collection<RangeMerger> known) {
        return declared.sentBy() != null
                ? Parties.of(declared.sentBy())
                : Innermost.value(known, number(), number(), RangeMerger::sentBy)
                        .orElse(Collections.unmodifiableSet(EnumSet.allOf(Party.class)));
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
