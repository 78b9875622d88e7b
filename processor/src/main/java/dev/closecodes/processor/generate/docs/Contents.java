package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands where in a document.
 *
 * @param registry what it is about
 * @param languages the languages it is read in, the source language first
 * @param sections a section a range, an outer range before an inner one
 * @param mixed whether standard codes or ranges and an application's own stand side by side
 * @param facts what there is to say of its codes and ranges
 */
record Contents(
        Registry registry, List<PageLanguage> languages, List<Section> sections, boolean mixed, CodeFacts facts) {

    /**
     * A range with its codes.
     *
     * @param range the range
     * @param parent the range around it
     * @param depth how many ranges are around it
     * @param codes the codes that are in no inner range
     */
    record Section(CodeRange range, Optional<CodeRange> parent, int depth, List<CloseCode> codes) {}

    static Contents of(Registry registry) {
        List<PageLanguage> languages = new ArrayList<>();
        for (String language : registry.languages()) {
            languages.add(PageLanguage.of(language));
        }
        return new Contents(registry, languages, sections(registry), isMixed(registry), new CodeFacts(registry));
    }

    private static List<Section> sections(Registry registry) {
        List<Section> sections = new ArrayList<>();
        for (CodeRange range : registry.ranges()) {
            Optional<CodeRange> parent = Optional.empty();
            int depth = 0;
            for (Section section : sections) {
                CodeRange outer = section.range();
                if (outer.contains(range.first()) && outer.contains(range.last())) {
                    parent = Optional.of(outer);
                    depth++;
                }
            }
            List<CloseCode> codes = new ArrayList<>();
            for (CloseCode code : registry.codes()) {
                if (code.range().name().equals(range.name())) {
                    codes.add(code);
                }
            }
            sections.add(new Section(range, parent, depth, codes));
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

    /** The anchor of a code, which never changes: its number. */
    static String anchor(CloseCode code) {
        return String.valueOf(code.code());
    }

    /** The anchor of a range. */
    static String anchor(CodeRange range) {
        return "range-" + range.name();
    }

    /** The numbers of a range, with an en dash between them. */
    static String numbers(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
