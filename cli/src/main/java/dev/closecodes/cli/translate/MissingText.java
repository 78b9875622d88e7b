package dev.closecodes.cli.translate;

import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.DeclaredTexts;
import dev.closecodes.processor.model.declared.Lineage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text that a language lacks.
 *
 * @param key its key in a file of translations, as in the bundles: {@code 4001.title}
 * @param source what it says in the source language of the registry that declares it
 */
public record MissingText(String key, String source) {

    /**
     * Returns what a language lacks, ranges first, in the order of the files.
     *
     * @param lineage the registry and what it extends
     * @param language a BCP 47 tag
     * @param inherited whether texts that the registry inherits count, too
     */
    public static List<MissingText> of(Lineage lineage, String language, boolean inherited) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (DeclaredRegistry file : lineage.all()) {
            boolean isWanted = inherited || file.equals(lineage.file());
            for (DeclaredRange range : file.ranges()) {
                if (range.name() != null) {
                    add(
                            subjects,
                            "range." + range.name().value(),
                            range.texts(),
                            file,
                            isWanted && !range.isAddition());
                }
            }
            for (DeclaredCode code : file.codes()) {
                if (code.code() != null) {
                    add(
                            subjects,
                            String.valueOf(code.code().value()),
                            code.texts(),
                            file,
                            isWanted && !code.isAddition());
                }
            }
            if (file.undefined() != null) {
                add(subjects, "undefined", file.undefined().texts(), file, isWanted);
            }
        }
        List<MissingText> missing = new ArrayList<>();
        subjects.forEach((name, subject) -> subject.addMissing(name, language, missing));
        return missing;
    }

    private static void add(
            Map<String, Subject> subjects, String name, DeclaredTexts texts, DeclaredRegistry file, boolean isWanted) {
        Subject subject = subjects.computeIfAbsent(
                name, key -> new Subject(file.languageTags().get(0), isWanted, new ArrayList<>()));
        subject.texts().add(texts);
    }

    /**
     * A code, a range or undefined numbers, and all that files say of it.
     *
     * @param sourceLanguage that of the file that declares it
     */
    private record Subject(String sourceLanguage, boolean isWanted, List<DeclaredTexts> texts) {

        void addMissing(String name, String language, List<MissingText> missing) {
            if (isWanted) {
                addMissing(
                        name + ".title",
                        texts.stream().map(DeclaredTexts::titles).toList(),
                        language,
                        missing);
                addMissing(
                        name + ".description",
                        texts.stream().map(DeclaredTexts::descriptions).toList(),
                        language,
                        missing);
                addMissing(
                        name + ".help", texts.stream().map(DeclaredTexts::helps).toList(), language, missing);
            }
        }

        private void addMissing(
                String key, List<Map<String, DeclaredText.Entry>> texts, String language, List<MissingText> missing) {
            if (texts.stream().noneMatch(each -> each.containsKey(language))) {
                texts.stream()
                        .filter(each -> each.containsKey(sourceLanguage))
                        .map(each -> each.get(sourceLanguage).text().value())
                        .reduce((first, last) -> last)
                        .ifPresent(source -> missing.add(new MissingText(key, source)));
            }
        }
    }
}
