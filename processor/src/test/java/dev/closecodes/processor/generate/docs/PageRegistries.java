package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Deprecation;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.RetiredCodes;
import dev.closecodes.processor.model.RetiredName;
import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** PageRegistries to make documents of. */
final class PageRegistries {

    private PageRegistries() {}

    /** English, French, Arabic, Brazilian Portuguese; 1006 is not translated into the last two. */
    static Registry chat() {
        List<String> languages = List.of("en", "fr", "ar", "pt-BR");
        Texts inherited = texts(languages, language -> language.equals("fr") ? "fr" : "en", "Lost");
        CodeRange protocol =
                new CodeRange("PROTOCOL", 1000, 2999, inherited, Reconnect.NEVER, Set.of(), true, Map.of());
        CodeRange use = new CodeRange("PRIVATE_USE", 4000, 4999, inherited, Reconnect.NEVER, Set.of(), true, Map.of());
        CodeRange billing = new CodeRange(
                "BILLING",
                4100,
                4199,
                texts(languages, language -> language, "Bill"),
                Reconnect.NOW,
                Set.of(),
                false,
                Map.of());
        CloseCode lost = new CloseCode(
                1006,
                "ABNORMAL_CLOSURE",
                inherited,
                protocol,
                Set.of(),
                Reconnect.BACKOFF,
                OptionalInt.empty(),
                List.of("CLOSE_ABNORMAL"),
                new TreeMap<>(Map.of("jetty", "NO_CLOSE", "spring", "NO_CLOSE_FRAME")),
                List.of("RFC 6455 section 7.4.1", "IANA WebSocket Close Code Number Registry"),
                null,
                null,
                true,
                Map.of(),
                Map.of());
        CloseCode expired = new CloseCode(
                4001,
                "SESSION_EXPIRED",
                texts(languages, language -> language, "Expired"),
                use,
                Set.of(Party.SERVER),
                Reconnect.BACKOFF,
                OptionalInt.of(401),
                List.of(),
                new TreeMap<>(),
                List.of("https://example.org/a_(b)?x=1&y=|", "Handbook, chapter 3"),
                "1.0",
                new Deprecation("2.0", "UNPAID", "Ask for payment."),
                false,
                Map.of(),
                Map.of());
        CloseCode unpaid = own(4101, "UNPAID", billing, texts(languages, language -> language, "Unpaid"));
        return new Registry(
                languages,
                Map.of(),
                List.of(protocol, use, billing),
                List.of(lost, expired, unpaid),
                List.of(
                        new RetiredCodes(4003, 4003, "KICKED", "Moderation does it."),
                        new RetiredCodes(4050, 4059, null, null)),
                List.of(new RetiredName("BANNED", null)),
                inherited,
                Reconnect.NEVER,
                List.of(),
                "hash");
    }

    /** One code with one title and description, in English alone. */
    static Registry single(String title, String description) {
        Texts texts = new Texts(Map.of("en", new Text(title, description, "en")));
        CodeRange range = new CodeRange("PRIVATE_USE", 4000, 4999, texts, Reconnect.NEVER, Set.of(), false, Map.of());
        return new Registry(
                List.of("en"),
                Map.of(),
                List.of(range),
                List.of(own(4001, "A", range, texts)),
                List.of(),
                List.of(),
                texts,
                Reconnect.NEVER,
                List.of(),
                "hash");
    }

    private static CloseCode own(int code, String name, CodeRange range, Texts texts) {
        return new CloseCode(
                code,
                name,
                texts,
                range,
                Set.of(Party.CLIENT, Party.SERVER),
                range.reconnect(),
                OptionalInt.empty(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                null,
                null,
                false,
                Map.of(),
                Map.of());
    }

    private static Texts texts(List<String> languages, Function<String, String> really, String title) {
        return new Texts(languages.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> new Text(
                                title + " in " + really.apply(language),
                                "All about " + title + " in " + really.apply(language) + ".",
                                really.apply(language)))));
    }
}
