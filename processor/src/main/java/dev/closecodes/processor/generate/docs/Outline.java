package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.CodeFacts;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands where in a document.
 *
 * @param registry what it is about
 * @param languages the languages it is read in, the source language first
 * @param sections a section a range, an outer range before an inner one
 * @param mixed whether standard codes or ranges and an application's own stand side by side
 * @param facts what there is to say of its codes and ranges
 */
record Outline(
        Registry registry, List<ReaderLanguage> languages, List<Section> sections, boolean mixed, CodeFacts facts) {

    /**
     * A range with its codes.
     *
     * @param range the range
     * @param depth how many ranges are around it
     * @param codes the codes that are in no inner range
     */
    record Section(CodeRange range, int depth, List<CloseCode> codes) {}

    static Outline of(Registry registry) {
        List<ReaderLanguage> languages = new ArrayList<>();
        for (String language : registry.languages()) {
            languages.add(ReaderLanguage.of(language));
        }
        return new Outline(registry, languages, sections(registry), isMixed(registry), new CodeFacts(registry));
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
            List<CloseCode> codes = new ArrayList<>();
            for (CloseCode code : registry.codes()) {
                if (code.range().name().equals(range.name())) {
                    codes.add(code);
                }
            }
            sections.add(new Section(range, depth, codes));
        }
        return sections;
    }

    private static boolean isMixed(Registry registry) {
        boolean standard = false;
        boolean own = false;
        for (CloseCode code : registry.codes()) {
            standard |= code.standard();
            own |= !code.standard();
        }
        for (CodeRange range : registry.ranges()) {
            standard |= range.standard();
            own |= !range.standard();
        }
        return standard && own;
    }

    /** The numbers of a range, with an en dash between them. */
    static String numbers(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
