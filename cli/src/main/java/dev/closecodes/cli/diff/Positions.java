package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredRetired;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.DeclaredTexts;
import dev.closecodes.processor.model.declared.EntrySpan;
import dev.closecodes.processor.model.declared.Lineage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the files of a registry say something: in the child first, then in what it extends. */
final class Positions {

    /** The registry itself, then its parents, the nearest first. */
    private final List<DeclaredRegistry> files;

    Positions(Lineage lineage) {
        files = new ArrayList<>(lineage.all());
        Collections.reverse(files);
    }

    /** An entry of a code or a range, or {@code undefined}. */
    private record Entry(EntrySpan span, DeclaredTexts texts) {}

    /** Returns where a code says something by a key; else where its entry begins. */
    @Nullable
    Position code(int number, String key) {
        return key(codes(number), key);
    }

    /** Returns where a range says something by a key; else where its entry begins. */
    @Nullable
    Position range(String name, String key) {
        return key(ranges(name), key);
    }

    @Nullable
    Position undefined(String key) {
        return key(undefined(), key);
    }

    /** Returns where a code's title, description or help is in a language. */
    @Nullable
    Position codeText(int number, String key, String language) {
        return text(codes(number), key, language);
    }

    @Nullable
    Position rangeText(String name, String key, String language) {
        return text(ranges(name), key, language);
    }

    @Nullable
    Position undefinedText(String key, String language) {
        return text(undefined(), key, language);
    }

    @Nullable
    Position retired(int number) {
        return first(
                file -> file.retired().stream().filter(entry -> entry.contains(number)),
                entry -> entry.span().at());
    }

    @Nullable
    Position retiredName(String name) {
        return first(
                file -> file.retired().stream().filter(entry -> name.equals(name(entry))),
                entry -> entry.span().at());
    }

    /** Returns the names that are retired; without a number, those alone that have none. */
    List<String> retiredNames(boolean withNumber) {
        return files.stream()
                .flatMap(file -> file.retired().stream())
                .filter(entry -> withNumber || entry.first() == null)
                .map(Positions::name)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String name(DeclaredRetired entry) {
        return entry.name() == null ? null : entry.name().value();
    }

    /** Returns where a language is listed; else the list itself, by its first entry. */
    @Nullable
    Position language(String tag) {
        // Nobody inherits them.
        List<Located<String>> listed = files.get(0).compiled();
        return listed.stream()
                .filter(language -> language.value().equals(tag))
                .findFirst()
                .or(() -> listed.stream().findFirst())
                .map(Located::at)
                .orElse(null);
    }

    @Nullable
    Position fallback(String from) {
        return first(
                file -> file.fallbacks().stream()
                        .filter(fallback -> fallback.from().value().equals(from)),
                fallback -> fallback.from().at());
    }

    @Nullable
    Position attribute(String name) {
        return first(
                file -> file.attributes().stream()
                        .filter(attribute -> attribute.name().value().equals(name)),
                attribute -> attribute.name().at());
    }

    private <T> @Nullable Position first(
            Function<DeclaredRegistry, Stream<T>> entries, Function<T, Position> position) {
        return files.stream().flatMap(entries).map(position).findFirst().orElse(null);
    }

    private List<Entry> codes(int number) {
        return files.stream()
                .flatMap(file -> file.codes().stream())
                .filter(code -> code.code() != null && code.code().value() == number)
                .map(code -> new Entry(code.span(), code.texts()))
                .toList();
    }

    private List<Entry> ranges(String name) {
        return files.stream()
                .flatMap(file -> file.ranges().stream())
                .filter(range -> range.name() != null && range.name().value().equals(name))
                .map(range -> new Entry(range.span(), range.texts()))
                .toList();
    }

    private List<Entry> undefined() {
        return files.stream()
                .map(DeclaredRegistry::undefined)
                .filter(Objects::nonNull)
                .map(undefined -> new Entry(undefined.span(), undefined.texts()))
                .toList();
    }

    private static @Nullable Position key(List<Entry> entries, String key) {
        for (Entry entry : entries) {
            for (Located<String> each : entry.span().keys()) {
                if (each.value().equals(key)) {
                    return each.at();
                }
            }
        }
        return entries.isEmpty() ? null : entries.get(entries.size() - 1).span().at();
    }

    private static @Nullable Position text(List<Entry> entries, String key, String language) {
        for (Entry entry : entries) {
            Optional<Position> at = Optional.ofNullable(
                            texts(entry.texts(), key).get(language))
                    .map(text -> text.text().at());
            if (at.isPresent()) {
                return at.get();
            }
        }
        return key(entries, key);
    }

    private static Map<String, DeclaredText.Entry> texts(DeclaredTexts texts, String key) {
        return switch (key) {
            case "title" -> texts.titles();
            case "description" -> texts.descriptions();
            default -> texts.helps();
        };
    }
}
