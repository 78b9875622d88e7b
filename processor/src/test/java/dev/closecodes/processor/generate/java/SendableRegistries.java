package dev.closecodes.processor.generate.java;

import dev.closecodes.processor.generate.java.SendableRules.Listed;
import dev.closecodes.processor.generate.java.SendableRules.Range;
import dev.closecodes.processor.generate.java.SendableRules.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The registries of {@link SendableTest}, each with what it says, written out a second time. */
final class SendableRegistries {

    private SendableRegistries() {}

    static final String CHAT = """
        ranges:
          - name: BILLING
            from: 4100
            to: 4199
            title: {en: Billing}
            description: {en: Codes of the billing service}
            reconnect: backoff
          - name: INVOICES
            from: 4110
            to: 4119
            title: {en: Invoices}
            description: {en: Codes of invoices}
          - name: PAYMENTS
            from: 4120
            to: 4129
            title: {en: Payments}
            description: {en: Codes of payments}
            reconnect: now
          - {name: LAST, from: 4999, to: 4999, title: {en: Last}, description: {en: The last}, reconnect: never}
        codes:
          - {code: 3999, name: VENDOR, title: {en: Vendor}, description: {en: V}, sent-by: [client]}
          - {code: 4001, name: SESSION_EXPIRED, title: {en: Expired}, description: {en: E}, sent-by: [server]}
          - {code: 4002, name: LOCAL_TIMEOUT, title: {en: Local}, description: {en: L}, sent-by: [], reconnect: now}
          - {code: 4111, name: INVOICE_LOST, title: {en: Lost}, description: {en: L}}
          - {code: 4112, name: INVOICE_VOID, title: {en: Void}, description: {en: V}, reconnect: never}
          - {code: 4121, name: PAYMENT_LATE, title: {en: Late}, description: {en: L}}
        retired:
          - {code: 4003, name: KICKED, note: kicking ended in 2024}
          - {from: 4125, to: 4130, note: nobody pays like this}
          - {from: 4990, to: 4999}
          - {name: OLD_NAME}
        """;

    static Rules chat() {
        Map<Integer, Listed> listed = new HashMap<>(SendableRules.STANDARD_CODES);
        listed.put(3999, new Listed("c", ""));
        listed.put(4001, new Listed("s", ""));
        listed.put(4002, new Listed("", "NOW"));
        listed.put(4111, new Listed("cs", ""));
        listed.put(4112, new Listed("cs", "NEVER"));
        listed.put(4121, new Listed("cs", ""));
        List<Range> ranges = new ArrayList<>(SendableRules.STANDARD_RANGES);
        ranges.add(new Range("BILLING", 4100, 4199, "BACKOFF"));
        ranges.add(new Range("INVOICES", 4110, 4119, ""));
        ranges.add(new Range("PAYMENTS", 4120, 4129, "NOW"));
        ranges.add(new Range("LAST", 4999, 4999, "NEVER"));
        List<Range> retired =
                List.of(new Range("", 4003, 4003, ""), new Range("", 4125, 4130, ""), new Range("", 4990, 4999, ""));
        return new Rules(listed, ranges, retired, "Undefined close code");
    }

    static final String ALONE = """
        schema: 1
        languages: [en]
        ranges:
          - {name: WIRE, from: 1000, to: 2999, title: {en: Wire}, description: {en: W}, reconnect: backoff}
          - {name: MINE, from: 4000, to: 4500, title: {en: Mine}, description: {en: M}}
        codes:
          - {code: 1000, name: BYE, title: {en: Bye}, description: {en: B}}
          - {code: 1005, name: SILENT, title: {en: Silent}, description: {en: S}, sent-by: []}
          - {code: 1011, name: OOPS, title: {en: Oops}, description: {en: O}, sent-by: [server], reconnect: never}
          - {code: 4000, name: HIDDEN, title: {en: Hidden}, description: {en: H}, sent-by: []}
        undefined: {title: {en: Nothing}, description: {en: No meaning}}
        """;

    static Rules alone() {
        return new Rules(
                Map.of(
                        1000, new Listed("cs", ""),
                        1005, new Listed("", ""),
                        1011, new Listed("s", "NEVER"),
                        4000, new Listed("", "")),
                List.of(new Range("WIRE", 1000, 2999, "BACKOFF"), new Range("MINE", 4000, 4500, "")),
                List.of(),
                "Nothing");
    }
}
