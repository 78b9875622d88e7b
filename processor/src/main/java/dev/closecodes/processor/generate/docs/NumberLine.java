package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.docs.Outline.Section;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Protocol;
import java.util.List;

/**
 * The ranges on a line from 0 to 4999, as SVG: outer ranges as bands, inner ones in lanes below, a mark a code. Across
 * in parts of the width, so that numbers stay legible on a phone.
 */
final class NumberLine {

    private static final int NUMBERS = Protocol.LAST + 1;
    private static final int BAND_TOP = 18;
    private static final int BAND_HEIGHT = 30;
    private static final int LANE_HEIGHT = 8;

    /** The least distance of two numbers under each other's width, in numbers: a tenth of the line. */
    private static final int LABEL_WIDTH = NUMBERS / 10;

    private NumberLine() {}

    /**
     * Draws.
     *
     * @param label the id of the element that says in words what is drawn
     */
    static String draw(Outline outline, String label) {
        int depth = 0;
        for (Section section : outline.sections()) {
            depth = Math.max(depth, section.depth());
        }
        StringBuilder svg = new StringBuilder("<svg width=\"100%\" height=\"")
                .append(BAND_TOP + BAND_HEIGHT + 4 + depth * LANE_HEIGHT)
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(label)
                .append("\">\n");
        for (int i = 0; i < outline.sections().size(); i++) {
            appendRange(svg, outline.sections().get(i), colour(i));
        }
        for (CloseCode code : outline.registry().codes()) {
            appendMark(svg, code);
        }
        appendNumbers(svg, outline.sections());
        return svg.append("</svg>\n").toString();
    }

    /** The class that gives a range its colour, here and in the table. */
    static String colour(int index) {
        return "r" + index % 6;
    }

    private static void appendRange(StringBuilder svg, Section section, String colour) {
        CodeRange range = section.range();
        if (section.depth() > 0) {
            int top = BAND_TOP + BAND_HEIGHT + 2 + (section.depth() - 1) * LANE_HEIGHT;
            svg.append(rectangle(colour + " lane", range.first(), range.size(), top, LANE_HEIGHT - 2));
            return;
        }
        svg.append(rectangle(colour + " band", range.first(), range.size(), BAND_TOP, BAND_HEIGHT));
        svg.append(rectangle(colour + " edge", range.first(), range.size(), BAND_TOP + BAND_HEIGHT - 4, 4));
        // A letter takes less than a hundredth of the line where names are shown at all.
        if (range.name().length() + 2 <= range.size() * 100 / NUMBERS) {
            svg.append("<text class=\"name\" x=\"")
                    .append(percent(range.first() + range.size() / 2))
                    .append("\" y=\"")
                    .append(BAND_TOP + 18)
                    .append("\">")
                    .append(HtmlText.escape(range.name()))
                    .append("</text>\n");
        }
    }

    private static void appendMark(StringBuilder svg, CloseCode code) {
        svg.append("<rect class=\"")
                .append(code.standard() ? "mark" : "mark own")
                .append("\" x=\"")
                .append(percent(code.code()))
                .append("\" y=\"")
                .append(BAND_TOP - 3)
                .append("\" width=\"2\" height=\"8\"/>\n");
    }

    private static void appendNumbers(StringBuilder svg, List<Section> sections) {
        int free = 0;
        for (Section section : sections) {
            int first = section.range().first();
            if (section.depth() == 0 && first >= free && first <= Protocol.LAST - LABEL_WIDTH) {
                svg.append("<text x=\"")
                        .append(percent(first))
                        .append("\" y=\"11\">")
                        .append(first)
                        .append("</text>\n");
                free = first + LABEL_WIDTH;
            }
        }
        svg.append("<text class=\"last\" x=\"100%\" y=\"11\">")
                .append(Protocol.LAST)
                .append("</text>\n");
    }

    private static String rectangle(String classes, int first, int size, int top, int height) {
        return "<rect class=\"" + classes + "\" x=\"" + percent(first) + "\" y=\"" + top + "\" width=\"" + percent(size)
                + "\" height=\"" + height + "\"/>\n";
    }

    /** A part of the line in whole hundredths of a percent, which is exact: there are 5000 numbers. */
    private static String percent(int numbers) {
        int hundredths = numbers * 2;
        return hundredths / 100 + (hundredths % 100 == 0 ? "" : hundredths % 100 < 10 ? ".0" : ".")
                + (hundredths % 100 == 0 ? "" : hundredths % 100) + "%";
    }
}
