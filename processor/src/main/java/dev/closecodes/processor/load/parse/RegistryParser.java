package dev.closecodes.processor.load.parse;

import dev.closecodes.processor.load.text.Decoder;
import dev.closecodes.processor.load.text.SourceText;
import dev.closecodes.processor.load.yaml.StoredTree;
import dev.closecodes.processor.load.yaml.WrongType;
import dev.closecodes.processor.load.yaml.YamlEntry;
import dev.closecodes.processor.load.yaml.YamlMapping;
import dev.closecodes.processor.load.yaml.YamlNode;
import dev.closecodes.processor.load.yaml.YamlReader;
import dev.closecodes.processor.load.yaml.YamlScalar;
import dev.closecodes.processor.load.yaml.YamlSequence;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.declared.DeclaredFallback;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredUndefined;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a registry file. */
public final class RegistryParser {

    private static final NumberBounds SCHEMA = new NumberBounds(1, 1);

    private final Problems problems;
    private final EntryParser entries;
    private final TextsReader texts;
    private final ListReader lists;

    private RegistryParser(boolean extending, Problems problems) {
        this.problems = problems;
        this.entries = new EntryParser(extending, problems);
        this.texts = new TextsReader(problems);
        this.lists = new ListReader(problems);
    }

    /**
     * Reads one file.
     *
     * @param path the file, as the user can open it
     * @param bytes its content
     * @param problems takes what is wrong
     * @return what could be read; null when nothing could, which is then reported
     */
    public static @Nullable DeclaredRegistry parse(String path, byte[] bytes, Problems problems) {
        SourceText text = Decoder.decode(path, bytes, problems);
        return text == null ? null : parse(text, YamlReader.read(text, problems), null, problems);
    }

    /**
     * Reads one of our own registries.
     *
     * @param name its name
     * @param bytes its content
     * @param tree its {@link StoredTree}; empty if it has none
     * @param problems takes what is wrong
     * @return what could be read; null when nothing could, which is then reported
     */
    public static @Nullable DeclaredRegistry parseBuiltIn(String name, byte[] bytes, byte[] tree, Problems problems) {
        String path = DeclaredRegistry.BUILT_IN_PATH + name;
        if (StoredTree.isOf(tree, bytes)) {
            String content = new String(bytes, StandardCharsets.UTF_8);
            SourceText text = SourceText.of(path, content, content);
            return parse(text, StoredTree.read(tree, text), name, problems);
        }
        SourceText text = Decoder.decode(path, bytes, problems);
        return text == null ? null : parse(text, YamlReader.read(text, problems), name, problems);
    }

    private static @Nullable DeclaredRegistry parse(
            SourceText text, @Nullable YamlNode root, @Nullable String builtIn, Problems problems) {
        if (root == null) {
            return null;
        }
        if (root instanceof YamlScalar scalar && scalar.isNull()) {
            problems.add(
                    Rule.EMPTY_REGISTRY,
                    text.position(0, 0, 1),
                    "the registry is empty; begin it with \"schema: 1\" and \"languages: [en]\"");
            return null;
        }
        MappingReader reader = MappingReader.open(root, "a registry", Keys.REGISTRY, problems);
        return reader == null
                ? null
                : new RegistryParser(parentCount(reader) > 0, problems).parse(reader, text, builtIn);
    }

    private @Nullable DeclaredRegistry parse(MappingReader reader, SourceText text, @Nullable String builtIn) {
        reader.requireAs("schema", "schema: 1");
        reader.requireAs("languages", "languages: [en]");
        reader.number("schema", SCHEMA);
        List<Located<String>> parents = parents(reader);
        DeclaredRegistry registry = new DeclaredRegistry(
                text.position(0, 0, 1),
                builtIn,
                text.content(),
                parents,
                languages(reader),
                lists.words(reader, "drafts"),
                reader.word("translations"),
                List.of(),
                fallbacks(reader),
                each(lists.entries(reader, "ranges", "name"), entries::range),
                each(lists.entries(reader, "codes", "code"), entries::code),
                each(lists.entries(reader, "retired", "code"), entries::retired),
                undefined(reader),
                entries.suppressions(reader),
                new AttributeParser(problems).attributes(reader));
        // Without one of its parents a file cannot be judged.
        return reader.isMisspelt("extends") || parents.size() < parentCount(reader) ? null : registry;
    }

    private List<Located<String>> languages(MappingReader reader) {
        if (reader.node("languages") instanceof YamlSequence list
                && list.items().isEmpty()) {
            problems.add(Rule.MISSING_KEY, list.at(), "\"languages\" is empty; list one, such as [en]");
        }
        return lists.words(reader, "languages");
    }

    private static int parentCount(MappingReader reader) {
        YamlNode node = reader.node("extends");
        return node instanceof YamlSequence list ? list.items().size() : node == null ? 0 : 1;
    }

    private List<Located<String>> parents(MappingReader reader) {
        if (reader.node("extends") instanceof YamlSequence) {
            return lists.words(reader, "extends");
        }
        Located<String> parent = reader.word("extends");
        return parent == null ? List.of() : List.of(parent);
    }

    private List<DeclaredFallback> fallbacks(MappingReader reader) {
        YamlNode node = reader.node("fallback");
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof YamlMapping mapping)) {
            WrongType.report(node, "\"fallback\" is a mapping from a language to a listed one", problems);
            return List.of();
        }
        ScalarReader scalars = new ScalarReader(problems);
        List<DeclaredFallback> fallbacks = new ArrayList<>();
        for (YamlEntry entry : mapping.entries()) {
            String language = entry.key().value();
            Located<String> target = scalars.word(entry.value(), "the fallback of \"" + language + "\"");
            if (target != null) {
                fallbacks.add(
                        new DeclaredFallback(new Located<>(language, entry.key().at()), target));
            }
        }
        return fallbacks;
    }

    private @Nullable DeclaredUndefined undefined(MappingReader reader) {
        YamlNode node = reader.node("undefined");
        if (node == null) {
            return null;
        }
        MappingReader undefined = MappingReader.open(node, "\"undefined\"", Keys.UNDEFINED, problems);
        return undefined == null
                ? null
                : new DeclaredUndefined(
                        undefined.span(), texts.read(undefined), undefined.constant("reconnect", Reconnect.class));
    }

    private static <T> List<T> each(List<YamlNode> items, Function<YamlNode, @Nullable T> parser) {
        List<T> entries = new ArrayList<>();
        for (YamlNode item : items) {
            @Nullable T entry = parser.apply(item);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }
}
