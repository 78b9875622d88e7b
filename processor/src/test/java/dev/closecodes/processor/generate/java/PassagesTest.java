package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PassagesTest {

    private final Passages passages = new Passages();

    @Test
    void aSourceWithoutMarksStays() {
        assertEquals("class A {\n}\n", passages.putInto("class A {\n}\n"));
        assertEquals("", passages.putInto(""));
    }

    @Test
    void eachLineBeginsAsThatOfTheMark() {
        String mark = passages.mark("one\ntwo");
        assertEquals("{\n    one\n    two;\n}\n", passages.putInto("{\n    " + mark + ";\n}\n"));
    }

    @Test
    void aBlankLineOfACommentEndsWithItsStar() {
        String mark = passages.mark("one\n\n\ntwo\n");
        assertEquals(
                "  /**\n   * one\n   *\n   *\n   * two\n   * \n   */",
                passages.putInto("  /**\n   * " + mark + "\n   */"));
    }

    @Test
    void aPassageMayBeginWithABlankLine() {
        String mark = passages.mark("\none");
        assertEquals(" * \n * one\n", passages.putInto(" * " + mark + "\n"));
    }

    @Test
    void eachMarkStandsForItsOwnPassage() {
        StringBuilder source = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            source.append(passages.mark("passage " + i)).append('\n');
            expected.append("passage ").append(i).append('\n');
        }
        assertEquals(expected.toString(), passages.putInto(source.toString()));
    }

    @Test
    void whatAPassageSaysIsNoMark() {
        String looksLikeOne = passages.mark("other");
        String mark = passages.mark(looksLikeOne);
        assertEquals(looksLikeOne, passages.putInto(mark));
    }
}
