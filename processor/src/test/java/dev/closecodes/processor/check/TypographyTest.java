package dev.closecodes.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.check.TypographyCorpus.Sentence;
import dev.closecodes.processor.load.parse.RegistryParser;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No warning on correct text, and proposals that every rule of typography takes as right. */
class TypographyTest {

    private static final Set<Rule> RULES = EnumSet.of(
            Rule.FRENCH_SPACING,
            Rule.SPANISH_MARKS,
            Rule.GERMAN_QUOTES,
            Rule.HAN_PUNCTUATION,
            Rule.STRAY_SPACE,
            Rule.END_STOP);

    static Stream<Sentence> sentences() {
        return Stream.of("es", "fr", "de", "zh", "en", "pt", "it", "ja", "ko", "el", "other")
                .flatMap(file -> TypographyCorpus.of(file).stream());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aRightSentenceIsSilentAndAWrongOneIsCorrected(Sentence sentence) {
        List<Problem> found = found(sentence, sentence.text());
        assertEquals(sentence.isRight(), found.isEmpty(), found::toString);
        for (Problem problem : found) {
            assertEquals(sentence.proposal(), proposal(problem.text()), problem::toString);
        }
        if (sentence.proposal() != null) {
            assertEquals(List.of(), found(sentence, sentence.proposal()));
        }
    }

    @ParameterizedTest
    @CsvSource({"es, 60, 20", "fr, 60, 20", "de, 60, 20", "zh, 60, 20"})
    void languagesWithARuleOfTheirOwnHaveManySentences(String file, int right, int wrong) {
        List<Sentence> sentences = TypographyCorpus.of(file);
        long found = sentences.stream().filter(Sentence::isRight).count();
        assertTrue(found >= right, () -> file + " has " + found + " right sentences");
        assertTrue(
                sentences.size() - found >= wrong, () -> file + " has " + (sentences.size() - found) + " wrong ones");
    }

    @ParameterizedTest
    @CsvSource({"en", "pt", "it", "ja", "ko", "el"})
    void otherLanguagesHaveSome(String file) {
        int found = TypographyCorpus.of(file).size();
        assertTrue(found >= 15, () -> file + " has " + found);
    }

    @ParameterizedTest
    @CsvSource({"es", "fr", "de", "zh", "en", "pt", "it", "ja", "ko", "el", "other"})
    void noTwoSentencesAreAlikeButForWords(String file) {
        Map<String, Sentence> shapes = new HashMap<>();
        for (Sentence sentence : TypographyCorpus.of(file)) {
            String shape = sentence.text().replaceAll("[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)*", "w");
            Sentence other = shapes.put(sentence.language() + sentence.source() + " " + shape, sentence);
            assertEquals(null, other, () -> sentence + " is like " + other);
        }
    }

    @Test
    void noTextOfTheStandardRegistryOrOfAnExampleWarns() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
            List<Path> registries = Stream.concat(
                            Stream.of(Path.of("../codes.yaml")),
                            files.filter(file -> file.endsWith("codes.yaml")
                                    && !file.toString().contains("target")))
                    .toList();
            assertTrue(registries.size() > 1, registries::toString);
            for (Path registry : registries) {
                assertEquals(List.of(), found(Files.readAllBytes(registry)), registry::toString);
            }
        }
    }

    private static @Nullable String proposal(String message) {
        int start = message.indexOf("; write \"");
        return start < 0
                ? null
                : message.substring(start + 9, message.length() - 1).replace("\\n", "\n");
    }

    /** The problems of the rules of typography with one text. */
    static List<Problem> found(Sentence sentence, String text) {
        String language = sentence.language();
        boolean isSource = language.equals("en");
        String source = sentence.source().isEmpty() ? "T" : sentence.source();
        String registry = "schema: 1\nlanguages: [" + (isSource ? "en" : "en, " + language)
                + "]\ncodes:\n  - code: 4001\n    name: A\n    description:\n"
                + (isSource ? "" : "      en: " + quoted(source) + "\n")
                + "      " + language + ": " + quoted(text) + "\n";
        return found(registry.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> found(byte[] registry) {
        Problems problems = new Problems();
        DeclaredRegistry read = RegistryParser.parse("codes.yaml", registry, problems);
        assertNotNull(read, () -> problems.all().toString());
        return Checks.run(new Lineage(List.of(), read)).stream()
                .filter(problem -> RULES.contains(problem.rule()))
                .toList();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
