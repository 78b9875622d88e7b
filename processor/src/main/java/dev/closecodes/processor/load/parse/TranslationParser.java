package dev.closecodes.processor.load.parse;

import dev.closecodes.processor.load.properties.PropertiesEntry;
import dev.closecodes.processor.load.properties.PropertiesReader;
import dev.closecodes.processor.load.text.Decoder;
import dev.closecodes.processor.load.text.SourceText;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredTexts;
import dev.closecodes.processor.model.declared.DeclaredUndefined;
import dev.closecodes.processor.model.declared.EntrySpan;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the texts of one language that are in a file of their own, and puts them where the registry would have them. */
public final class TranslationParser {

    /** Who has more unknown keys has the file of another registry. */
    private static final int MOST_REPORTED = 100;

    private final DeclaredRegistry registry;
    private final String language;
    private final Problems problems;

    /** What is spoken of, to its parts. */
    private final Map<String, Map<String, PropertiesEntry>> bySubject = new LinkedHashMap<>();

    private TranslationParser(DeclaredRegistry registry, String language, Problems problems) {
        this.registry = registry;
        this.language = language;
        this.problems = problems;
    }

    /**
     * Adds the texts of a file.
     *
     * @param registry the registry that names the file
     * @param ancestors what that one extends
     * @param language the language of the texts
     * @param path the file, as the user can open it
     * @param bytes its content
     * @param problems takes what is wrong
     * @return the registry with the texts; null when the file could not be read, which is then reported
     */
    public static @Nullable DeclaredRegistry add(
            DeclaredRegistry registry,
            Collection<DeclaredRegistry> ancestors,
            String language,
            String path,
            byte[] bytes,
            Problems problems) {
        SourceText text = Decoder.decode(path, bytes, problems);
        if (text == null) {
            return null;
        }
        TranslationParser parser = new TranslationParser(registry, language, problems);
        parser.sort(PropertiesReader.read(text, problems), new TranslationKeys(registry, ancestors));
        return parser.merged(text.content());
    }

    private void sort(List<PropertiesEntry> entries, TranslationKeys keys) {
        int unknown = 0;
        for (PropertiesEntry entry : entries) {
            String key = entry.key().value();
            if (keys.has(key)) {
                bySubject
                        .computeIfAbsent(TranslationKeys.subject(key), subject -> new LinkedHashMap<>())
                        .put(TranslationKeys.part(key), entry);
            } else if (unknown++ < MOST_REPORTED) {
                problems.add(Rule.UNKNOWN_KEY, entry.key().at(), keys.flaw(key));
            }
        }
    }

    private DeclaredRegistry merged(String content) {
        List<DeclaredRange> ranges = new ArrayList<>();
        for (DeclaredRange range : registry.ranges()) {
            Map<String, PropertiesEntry> found = bySubject.remove(TranslationKeys.subject(range));
            ranges.add(
                    found == null
                            ? range
                            : range.with(texts(range.label(), range.texts(), range.span(), range.isAddition(), found)));
        }
        List<DeclaredCode> codes = new ArrayList<>();
        for (DeclaredCode code : registry.codes()) {
            Map<String, PropertiesEntry> found = bySubject.remove(TranslationKeys.subject(code));
            codes.add(
                    found == null
                            ? code
                            : code.with(texts(code.label(), code.texts(), code.span(), code.isAddition(), found)));
        }
        DeclaredUndefined undefined = undefined();
        bySubject.forEach((subject, found) -> addition(subject, found, ranges, codes));
        return registry.with(content, ranges, codes, undefined);
    }

    private @Nullable DeclaredUndefined undefined() {
        DeclaredUndefined undefined = registry.undefined();
        Map<String, PropertiesEntry> found = bySubject.remove(TranslationKeys.UNDEFINED);
        if (found == null) {
            return undefined;
        }
        EntrySpan span = undefined == null ? span(found) : undefined.span();
        DeclaredTexts said = undefined == null ? DeclaredTexts.none() : undefined.texts();
        return new DeclaredUndefined(
                span,
                texts(TranslationKeys.UNDEFINED, said, span, registry.isExtending(), found),
                undefined == null ? null : undefined.reconnect());
    }

    /** What is inherited, and has no entry in the registry yet. */
    private void addition(
            String subject, Map<String, PropertiesEntry> found, List<DeclaredRange> ranges, List<DeclaredCode> codes) {
        EntrySpan span = span(found);
        DeclaredTexts texts = texts(subject, DeclaredTexts.none(), span, true, found);
        if (texts.all().allMatch(Map::isEmpty)) {
            return;
        }
        if (subject.startsWith(TranslationKeys.RANGE)) {
            Located<String> name = new Located<>(subject.substring(TranslationKeys.RANGE.length()), span.at());
            ranges.add(new DeclaredRange(span, name, null, null, texts, null, null, List.of()));
        } else {
            codes.add(DeclaredCode.ofTexts(span, new Located<>(Integer.valueOf(subject), span.at()), texts));
        }
    }

    private static EntrySpan span(Map<String, PropertiesEntry> found) {
        List<Located<String>> keys = new ArrayList<>();
        found.forEach((part, entry) -> keys.add(new Located<>(part, entry.key().at())));
        return new EntrySpan(keys.get(0).at(), keys.get(0).at().line(), keys);
    }

    private DeclaredTexts texts(
            String label, DeclaredTexts said, EntrySpan span, boolean isAddition, Map<String, PropertiesEntry> found) {
        boolean isRequired = !isAddition && !registry.draftTags().contains(language);
        TranslatedText text = new TranslatedText(label, language, span, isRequired, problems);
        return new DeclaredTexts(
                text.with("title", said.title(), found.get("title")),
                text.with("description", said.description(), found.get("description")),
                text.with("help", said.help(), found.get("help")));
    }
}
