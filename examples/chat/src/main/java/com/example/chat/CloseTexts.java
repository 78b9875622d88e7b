package com.example.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a page has to know to tell a person of any close, even of one whose code only the browser reports. */
final class CloseTexts {

    /** No code: in no range either. */
    private static final int OUTSIDE = -1;

    private CloseTexts() {}

    /**
     * All texts of a language.
     *
     * @return {@code codes} by number; {@code ranges}, an outer one before an inner one; {@code undefined}, for a number
     *     that is in neither
     */
    static Map<String, Object> in(Locale locale) {
        Map<String, Object> codes = new LinkedHashMap<>();
        for (CloseCode code : CloseCode.values()) {
            codes.put(String.valueOf(code.code()), entry(code.text(locale), code.reconnect()));
        }
        List<Map<String, Object>> ranges = new ArrayList<>();
        for (CloseCodeRange range : CloseCodeRange.values()) {
            Map<String, Object> entry = entry(range.text(locale), range.reconnect());
            entry.put("first", range.first());
            entry.put("last", range.last());
            ranges.add(entry);
        }
        Map<String, Object> undefined = entry(CloseCodes.describe(OUTSIDE, locale), CloseCodes.reconnect(OUTSIDE));
        return Map.of("codes", codes, "ranges", ranges, "undefined", undefined);
    }

    private static Map<String, Object> entry(CloseCodeText text, CloseCode.Reconnect reconnect) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("title", text.title());
        entry.put("description", text.description());
        // A text that has no translation is in another language than the page: a screen reader must know.
        entry.put("language", text.language());
        entry.put("reconnect", reconnect.name());
        return entry;
    }
}
