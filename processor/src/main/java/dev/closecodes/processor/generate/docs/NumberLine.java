package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.docs.Outline.Section;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Protocol;
import java.util.List;

/**
 * The ranges on a line from 0 to 4999, as SVG: outer ranges as bands, inner ones in lanes below, marks where codes are. Across
 * in parts of the width, so that numbers stay legible on a phone.
 */
final class NumberLine {

    private static final int NUMBERS = Protocol.LAST + 1;
    private static final int BAND_TOP = 18;
    private static final int BAND_HEIGHT = 30;
    private static final int LANE_HEIGHT = 8;

    /** How many numbers a mark covers; on a phone they are two pixels. */
    private static final int MARK_WIDTH = 25;

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
        for (Section section : outline.sections()) {
            appendRange(svg, section);
        }
        appendMarks(svg, outline.standard(), "mark");
        appendMarks(svg, outline.own(), "mark own");
        appendNumbers(svg, outline.sections());
        return svg.append("</svg>\n").toString();
    }

    private static void appendRange(StringBuilder svg, Section section) {
        CodeRange range = section.range();
        String colour = section.colour();
        if (section.depth() > 0) {
            int top = BAND_TOP + BAND_HEIGHT + 2 + (section.depth() - 1) * LANE_HEIGHT;
            svg.append(rectangle(colour + " lane", range.first(), range.size(), top, LANE_HEIGHT - 2));
            return;
        }
        svg.append(rectangle(colour + " band", range.first(), range.size(), BAND_TOP, BAND_HEIGHT));
        svg.append(rectangle(colour + " edge", range.first(), range.size(), BAND_TOP + BAND_HEIGHT - 4, 4));
    }

    // Codes that are nearer than a mark is wide are one bar, so that hundreds of them are not hundreds of shapes.
    private static void appendMarks(StringBuilder svg, List<CloseCode> codes, String classes) {
        for (int i = 0; i < codes.size(); ) {
            int first = codes.get(i).code();
            int last = first;
            for (i++; i < codes.size() && codes.get(i).code() - last <= MARK_WIDTH; i++) {
                last = codes.get(i).code();
            }
            svg.append(rectangle(classes, first, Math.max(MARK_WIDTH, last - first), BAND_TOP - 3, 8));
        }
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
