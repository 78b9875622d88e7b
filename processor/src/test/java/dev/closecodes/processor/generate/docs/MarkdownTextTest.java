package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.generate.facts.CodeFacts;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    private final MarkdownText markdown = new MarkdownText(ReaderLanguage.of("en"));

    /** What is markup gets a backslash, and what only looks like it stays readable. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "plain words, and more.|plain words, and more.",
                "a*b`c[d]e<f|a\\*b\\`c\\[d\\]e\\<f",
                "a|a",
                "#1 ~x~ $y$ back\\slash|\\#1 \\~x\\~ \\$y\\$ back\\\\slash",
                "AT&T & &amp; &#38; &1 &|AT\\&T & \\&amp; &\\#38; &1 &",
                "snake_case _x_ a_1 1_a __|snake_case \\_x\\_ a_1 1_a \\_\\_",
                "é_a a_é|é\\_a a\\_é",
                "https://a.b http:/x a: b|https\\://a.b http:/x a: b",
                "www.a WWW.b wWw.c|www\\.a WWW\\.b wWw\\.c",
                "awww.a 1www.b _www.c ww.d éwww.e|awww.a 1www.b \\_www\\.c ww.d éwww\\.e",
                "ops@example.org @ops a@ @ b|ops<span>@</span>example.org <span>@</span>ops a@ @ b",
                "a :lock: :+1: 12:30:45 a: b :c|a <span>:</span>lock: <span>:</span>+1: 12<span>:</span>30:45 a: b :c",
                "\" a\"|&#32;a",
                "\"a \"|a&#32;",
                "\" \"|&#32;",
                "\"  \"|&#32;&#32;",
            })
    void escapesWhatIsMarkup(String text, String escaped) {
        assertEquals(escaped, markdown.inline(text, "en"));
    }

    /** Lists, quotations, rules and headings begin with what is nothing special elsewhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- a|\\- a",
                "+ a|\\+ a",
                "> a|\\> a",
                "=====|\\=====",
                "1. a|1\\. a",
                "23) a|23\\) a",
                "1 a. b|1 a. b",
                "a - b|a - b",
                "12|12"
            })
    void escapesWhatIsMarkupAtTheStartOfALine(String line, String escaped) {
        assertEquals(escaped, markdown.paragraph(line, "en"));
        assertEquals("x\\\n" + escaped, markdown.paragraph("x\n" + line, "en"));
        assertEquals("x<br>" + line, markdown.inline("x\n" + line, "en"), "in a line it is no markup");
    }

    @Test
    void keepsLineFeedsExceptAroundAText() {
        assertEquals("a\\\n\\\nb", markdown.paragraph("\n\na\n\nb\n", "en"));
        assertEquals("a<br><br>b", markdown.inline("\na\n\nb\n\n", "en"));
        assertEquals("", markdown.inline("\n\n", "en"));
    }

    @Test
    void saysWhichLanguageATextIsInIfNotThePages() {
        assertEquals("<span lang=\"de\">\\*</span>", markdown.inline("*", "de"));
        assertEquals("<span lang=\"he\" dir=\"rtl\">\\*</span>", markdown.inline("*", "he"));
        assertEquals("\\*", markdown.inline("*", CodeFacts.NO_LANGUAGE));
    }
}
