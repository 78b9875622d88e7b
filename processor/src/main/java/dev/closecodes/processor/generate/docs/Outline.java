package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.CodeFacts;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands where in a document.
 *
 * @param registry what it is about
 * @param target whose it is
 * @param languages the languages it is read in, the source language first
 * @param sections a section a range, an outer range before an inner one
 * @param mixed whether standard codes or ranges and an application's own stand side by side
 * @param facts what there is to say of its codes and ranges
 */
record Outline(
        Registry registry,
        Target target,
        List<ReaderLanguage> languages,
        List<Section> sections,
        boolean mixed,
        CodeFacts facts) {

    private static final int COLOURS = 6;

    /**
     * A range with its codes.
     *
     * @param range the range
     * @param depth how many ranges are around it
     * @param codes the codes that are in no inner range
     * @param colour the class that gives it its colour, wherever it is named
     */
    record Section(CodeRange range, int depth, List<CloseCode> codes, String colour) {}

    static Outline of(Registry registry, Target target) {
        List<ReaderLanguage> languages =
                registry.languages().stream().map(ReaderLanguage::of).toList();
        return new Outline(registry, target, languages, sections(registry), isMixed(registry), new CodeFacts(registry));
    }

    private static List<Section> sections(Registry registry) {
        List<Section> sections = new ArrayList<>();
        for (CodeRange range : registry.ranges()) {
            int depth = 0;
            for (Section section : sections) {
                CodeRange outer = section.range();
                if (outer.contains(range.first()) && outer.contains(range.last())) {
                    depth++;
                }
            }
            List<CloseCode> codes = registry.codes().stream()
                    .filter(code -> code.range().name().equals(range.name()))
                    .toList();
            sections.add(new Section(range, depth, codes, "r" + sections.size() % COLOURS));
        }
        return sections;
    }

    private static boolean isMixed(Registry registry) {
        return Stream.concat(
                                registry.codes().stream().map(CloseCode::standard),
                                registry.ranges().stream().map(CodeRange::standard))
                        .distinct()
                        .count()
                == 2;
    }

    /** The source language. */
    ReaderLanguage source() {
        return languages.get(0);
    }

    /** The application's own codes. */
    List<CloseCode> own() {
        return registry.codes().stream().filter(code -> !code.standard()).toList();
    }

    /** The codes of the standard registry. */
    List<CloseCode> standard() {
        return registry.codes().stream().filter(CloseCode::standard).toList();
    }

    /** The application's name, empty for the unnamed package and where no code is its own. */
    String application() {
        return own().isEmpty() ? "" : target.packageName();
    }

    /** The ranges, first those with codes. */
    List<Section> byUse() {
        return Stream.concat(
                        sections.stream().filter(section -> !section.codes().isEmpty()),
                        sections.stream().filter(section -> section.codes().isEmpty()))
                .toList();
    }

    /** The numbers of a range, with an en dash between them. */
    static String numbers(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
