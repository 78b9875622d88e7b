package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.load.Vocabularies;
import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.model.Attribute;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/vocabularies.md has what the vocabularies have. */
class VocabularyPageTest {

    private static final Path PAGE = Path.of("../docs/vocabularies.md");

    private static final String HEAD = """
            # Vocabularies

            The close codes of well-known protocols, with their owners' advice on reconnecting, in English, Spanish, French, German and
            Chinese. To use one, [extend it](codes-yaml.md#our-registries). The comment at the beginning of each file names the owner of the protocol,
            the sources, and the day on which they were looked up. A test writes this page from what the processor reads.

            Rows for ranges and for `undefined` are about the numbers that are not listed. Of the inherited codes, the tables show only
            those for which the vocabulary has advice or attributes of its own.
            """;

    /** Rewritten with -Dupdate=true, which CI never sets. */
    @Test
    void isCommitted() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (BuiltInRegistry vocabulary : Vocabularies.all()) {
            append(page, vocabulary);
        }
        if (Boolean.getBoolean("update")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page.toString(), Files.readString(PAGE), "write it anew with -Dupdate=true");
    }

    private static void append(StringBuilder page, BuiltInRegistry vocabulary) {
        Registry registry = Vocabularies.registry(vocabulary);
        Registry protocol = Vocabularies.protocol();
        List<String> attributes =
                registry.attributes().stream().map(Attribute::name).toList();
        page.append("\n## ").append(vocabulary.id()).append("\n\n[`registries/");
        page.append(vocabulary.id()).append(".yaml`](../registries/").append(vocabulary.id());
        page.append(".yaml)\n\n| number | name | title | sent by | reconnect |");
        attributes.forEach(name -> page.append(" `").append(name).append("` |"));
        page.append("\n| --- | --- | --- | --- | --- |").append(" --- |".repeat(attributes.size()));
        page.append('\n');
        for (CodeRange range : registry.ranges()) {
            if (protocol.ranges().stream().noneMatch(other -> isSame(range, other))) {
                page.append(row(
                        range.first() + "–" + range.last(),
                        range.name(),
                        range.texts().in("en").title(),
                        range.last() < 3000 ? "" : senders(range.sentBy()),
                        range.reconnect()));
                page.append("  |".repeat(attributes.size())).append('\n');
            }
        }
        for (CloseCode code : registry.codes()) {
            if (protocol.codes().stream().noneMatch(other -> isSame(code, other))) {
                page.append(row(
                        String.valueOf(code.code()),
                        code.name(),
                        code.texts().in("en").title(),
                        senders(code.sentBy()),
                        code.reconnect()));
                attributes.forEach(name ->
                        page.append(' ').append(code.attributes().get(name)).append(" |"));
                page.append('\n');
            }
        }
        if (registry.undefinedReconnect() != protocol.undefinedReconnect()) {
            page.append("| `undefined` |  |  |  | ").append(lower(registry.undefinedReconnect()));
            page.append(" |").append("  |".repeat(attributes.size())).append('\n');
        }
    }

    private static boolean isSame(CodeRange one, CodeRange other) {
        return one.name().equals(other.name()) && one.reconnect() == other.reconnect();
    }

    private static boolean isSame(CloseCode one, CloseCode other) {
        return one.code() == other.code()
                && one.reconnect() == other.reconnect()
                && !one.attributes().containsValue("true");
    }

    private static String row(String number, String name, String title, String senders, Reconnect reconnect) {
        return "| " + number + " | `" + name + "` | " + title + " | " + senders + " | " + lower(reconnect) + " |";
    }

    private static String senders(Set<Party> senders) {
        return senders.isEmpty()
                ? "nobody"
                : senders.stream().map(VocabularyPageTest::lower).sorted().collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
