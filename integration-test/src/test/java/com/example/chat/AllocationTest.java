package com.example.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** A look-up allocates nothing, not even before it is compiled to machine code: it hands out what is shared. */
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int COUNT = 6100;
    private static final int ROUNDS = 20;

    private static final CloseCode[] CODES = CloseCode.values();
    private static final CloseCodeRange[] RANGES = CloseCodeRange.values();

    /** Kept, so that nothing is optimized away. */
    private static int seen;

    @Test
    void noQuestionAboutANumberAllocates() {
        assertAllocatesNothing(code -> {
            seen += CloseCode.find(code).isPresent() ? 1 : 0;
            seen += CloseCode.find(code).orElse(CloseCode.INTERNAL_ERROR).code();
            seen += CloseCodeRange.find(code).isPresent() ? 1 : 0;
            seen += CloseCodes.isSendable(code) ? 1 : 0;
            seen += CloseCodes.isSendableByClient(code) ? 1 : 0;
            seen += CloseCodes.isSendableByServer(code) ? 1 : 0;
            seen += CloseCodes.isSendableByBrowser(code) ? 1 : 0;
            seen += CloseCodes.isReserved(code) ? 1 : 0;
            seen += CloseCodes.isRetired(code) ? 1 : 0;
            seen += CloseCodes.reconnect(code).ordinal();
            if (CloseCodes.isSendable(code)) {
                seen += CloseCodes.requireSendable(code);
            }
        });
    }

    @Test
    void noQuestionToACodeOrARangeAllocates() {
        assertAllocatesNothing(number -> {
            CloseCode code = CODES[Math.floorMod(number, CODES.length)];
            seen += CloseCode.of(code.code()).code();
            seen += code.range().first() + CloseCodeRange.of(code.code()).last();
            seen += code.reconnect().ordinal();
            seen += code.isSendable() ? 1 : 0;
            seen += code.aliases().size();
            seen += code.title().length() + code.description().length();
            seen += CloseCode.named(code.name()).isPresent() ? 1 : 0;
            CloseCodeRange range = RANGES[Math.floorMod(number, RANGES.length)];
            seen += range.reconnect().ordinal() + range.title().length();
        });
    }

    @Test
    void noTextInAnyLanguageAllocatesNotEvenForALocaleThatWasJustMade() {
        List<ToIntFunction<Locale>> texts = List.of(
                locale -> CloseCode.GOING_AWAY.text(locale).title().length(),
                locale -> CloseCode.GOING_AWAY.title(locale).length(),
                locale -> CloseCode.GOING_AWAY.description(locale).length(),
                locale -> CloseCodeRange.PRIVATE_USE.description(locale).length(),
                locale -> CloseCodes.describe(4711, locale).description().length());
        // Each locale is asked once: what it would put together at the first question counts.
        for (ToIntFunction<Locale> text : texts) {
            askEach(freshLocales(0), text);
            Locale[] locales = freshLocales(COUNT);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            askEach(locales, text);
            assertNothing(THREADS.getCurrentThreadAllocatedBytes() - before, COUNT);
        }
    }

    private static void askEach(Locale[] locales, ToIntFunction<Locale> text) {
        for (Locale locale : locales) {
            seen += text.applyAsInt(locale);
        }
    }

    private static Locale[] freshLocales(int first) {
        Locale[] locales = new Locale[COUNT];
        Arrays.setAll(locales, number -> freshLocale(first + number));
        return locales;
    }

    /** With regions, scripts and extensions; no two alike, so that no cache of locales has them. */
    private static Locale freshLocale(int number) {
        List<String> tags =
                List.of("de-AT", "es-419", "zh-Hant-TW", "zh-Hans", "fr-CA-u-nu-latn", "pt-BR", "und", "en");
        return Locale.forLanguageTag(
                tags.get(Math.floorMod(number, tags.size())) + "-x-n" + Math.floorMod(number, 99_999));
    }

    private static void assertAllocatesNothing(IntConsumer question) {
        ask(question, 1);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        ask(question, ROUNDS);
        assertNothing(THREADS.getCurrentThreadAllocatedBytes() - before, ROUNDS * COUNT);
    }

    /** A few bytes in all are the virtual machine's own, from compiling; an object for each question is sixteen at least. */
    private static void assertNothing(long bytes, int questions) {
        assertEquals(0, bytes / questions, "bytes for each question; " + bytes + " in all");
    }

    private static void ask(IntConsumer question, int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (int number = -100; number < COUNT - 100; number++) {
                question.accept(number);
            }
        }
    }
}
