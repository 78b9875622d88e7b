package dev.closecodes.processor.merge;

import dev.closecodes.processor.model.Attribute;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.RetiredCodes;
import dev.closecodes.processor.model.RetiredName;
import dev.closecodes.processor.model.Texts;
import dev.closecodes.processor.model.declared.DeclaredAttribute;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredFallback;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredRetired;
import dev.closecodes.processor.model.declared.Lineage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Merges a lineage without errors. */
public final class RegistryMerger {

    private final Lineage lineage;
    private final List<String> languages;
    private final Map<Integer, CodeMerger> codes = new TreeMap<>();
    private final Map<String, RangeMerger> ranges = new LinkedHashMap<>();
    private final Map<String, String> fallbacks = new LinkedHashMap<>();
    private final List<RetiredCodes> retired = new ArrayList<>();
    private final Map<String, RetiredName> retiredNames = new TreeMap<>();
    private final TextsMerger undefined = new TextsMerger();
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final IdentityHashMap<DeclaredRegistry, List<RangeMerger>> knownRanges = new IdentityHashMap<>();
    private Reconnect undefinedReconnect = Reconnect.NEVER;

    private RegistryMerger(Lineage lineage, List<String> languages) {
        this.lineage = lineage;
        this.languages = languages;
    }

    /**
     * Merges.
     *
     * @param lineage without errors
     * @param languages what to generate, a part of the file's languages; the first is its source language
     * @param hash what {@link Registry#hash()} says
     */
    public static Registry merge(Lineage lineage, List<String> languages, String hash) {
        RegistryMerger merger = new RegistryMerger(lineage, languages);
        for (DeclaredRegistry file : lineage.all()) {
            merger.add(file);
        }
        return merger.merged(hash);
    }

    private void add(DeclaredRegistry file) {
        file.attributes()
                .forEach(attribute -> attributes.putIfAbsent(attribute.name().value(), merged(attribute)));
        for (DeclaredRange range : file.ranges()) {
            if (range.name() != null) {
                String name = range.name().value();
                if (!ranges.containsKey(name)) {
                    ranges.put(name, new RangeMerger(range, file));
                }
                ranges.get(name).add(range, file);
            }
        }
        for (DeclaredCode code : file.codes()) {
            if (code.code() != null) {
                int number = code.code().value();
                if (!codes.containsKey(number)) {
                    codes.put(number, new CodeMerger(code, file));
                }
                codes.get(number).add(code, file);
            }
        }
        file.retired().forEach(this::retire);
        for (DeclaredFallback fallback : file.fallbacks()) {
            fallbacks.put(fallback.from().value(), fallback.to().value());
        }
        if (file.undefined() != null) {
            undefined.add(file.undefined().texts(), file);
            if (file.undefined().reconnect() != null) {
                undefinedReconnect = file.undefined().reconnect().value();
            }
        }
    }

    private void retire(DeclaredRetired entry) {
        String name = entry.name() == null ? null : entry.name().value();
        String note = entry.note() == null ? null : entry.note().value();
        if (entry.first() != null && entry.last() != null) {
            retired.add(new RetiredCodes(entry.first().value(), entry.last().value(), name, note));
        } else if (name != null) {
            retiredNames.putIfAbsent(name, new RetiredName(name, note));
        }
    }

    private Registry merged(String hash) {
        List<CodeRange> mergedRanges = new ArrayList<>();
        for (RangeMerger range : ranges.values()) {
            mergedRanges.add(range.merged(ranges.values(), languages));
        }
        mergedRanges.sort(RegistryMerger::byPosition);
        List<Attribute> defined = List.copyOf(attributes.values());
        List<CloseCode> mergedCodes = new ArrayList<>();
        for (CodeMerger code : codes.values()) {
            mergedCodes.add(code.merged(mergedRanges, known(code), from -> isAbout(from, code), languages, defined));
        }
        Texts undefinedTexts = undefined.merged(languages);
        return new Registry(
                List.copyOf(languages),
                reachableFallbacks(),
                List.copyOf(mergedRanges),
                List.copyOf(mergedCodes),
                retired(),
                List.copyOf(retiredNames.values()),
                undefinedTexts,
                undefinedReconnect,
                defined,
                hash);
    }

    /** The ranges that a code's own file declares or inherits: one of a child or of another parent changes nothing for it. */
    private List<RangeMerger> known(CodeMerger code) {
        return knownRanges.computeIfAbsent(
                code.file(),
                file -> ranges.values().stream()
                        .filter(range -> lineage.inherits(file, range.file()))
                        .toList());
    }

    // What a child adds to an inherited range is about inherited codes; what another parent adds, about its own.
    private boolean isAbout(DeclaredRegistry from, CodeMerger code) {
        return lineage.inherits(from, code.file()) || lineage.inherits(code.file(), from);
    }

    private static Attribute merged(DeclaredAttribute declared) {
        if (declared.type() == null || declared.defaultValue() == null) {
            throw new IllegalStateException("an attribute without a type or a default passed the checks");
        }
        return new Attribute(
                declared.name().value(),
                declared.type().value(),
                declared.constants(),
                declared.defaultValue().value().value());
    }

    /** An outer range comes before those inside it. */
    private static int byPosition(CodeRange one, CodeRange other) {
        return one.first() == other.first()
                ? Integer.compare(other.last(), one.last())
                : Integer.compare(one.first(), other.first());
    }

    /** The smallest speaks for its numbers. */
    private static int bySize(RetiredCodes one, RetiredCodes other) {
        int bySize = Integer.compare(one.last() - one.first(), other.last() - other.first());
        return bySize == 0 ? Integer.compare(one.first(), other.first()) : bySize;
    }

    // An inherited fallback that this registry's languages make useless is nobody's mistake.
    private Map<String, String> reachableFallbacks() {
        Map<String, String> reachable = new TreeMap<>(fallbacks);
        reachable.keySet().removeAll(languages);
        reachable.values().retainAll(languages);
        return reachable;
    }

    private List<RetiredCodes> retired() {
        List<RetiredCodes> sorted = new ArrayList<>(retired);
        sorted.sort(RegistryMerger::bySize);
        return List.copyOf(sorted);
    }
}
