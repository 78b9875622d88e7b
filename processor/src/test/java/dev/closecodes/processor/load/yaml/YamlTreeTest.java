package dev.closecodes.processor.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.closecodes.processor.load.locate.StandardRegistry;
import dev.closecodes.processor.load.parse.RegistryParser;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The tree that lies beside the standard registry says what the registry says. */
class YamlTreeTest {

    private static final byte[] NO_TREE = {};

    @Test
    void standardRegistryIsTheSameFromItsTree() {
        byte[] yaml = StandardRegistry.content();
        byte[] tree = StandardRegistry.tree();
        assertNotEquals(0, tree.length, "Maven writes it in process-classes");
        assertEquals(parse(yaml, NO_TREE), parse(yaml, tree));
    }

    @Test
    void treeOfAnotherFileIsPassedOver() {
        String yaml = new String(StandardRegistry.content(), StandardCharsets.UTF_8);
        byte[] edited = yaml.replaceFirst("code: 1000", "code: 1016").getBytes(StandardCharsets.UTF_8);
        DeclaredRegistry registry = parse(edited, StandardRegistry.tree());
        assertEquals(parse(edited, NO_TREE), registry);
        assertEquals(
                1016,
                Objects.requireNonNull(registry.codes().get(0).code()).value().intValue());
    }

    @Test
    void everyFormOfValueComesBack() throws IOException {
        byte[] yaml = """
                plain: a b # a comment
                'single': 'it''s'
                double: "quoted"
                "escaped\\x41": "\\u00e9"
                flow: {a: [b, c], d: ''}
                list:
                - >-
                  folded
                  text
                - |
                  kept

                -
                - two
                  lines
                smile: 😀 x
                """.getBytes(StandardCharsets.UTF_8);
        SourceText text = SourceText.of(
                "codes.yaml", new String(yaml, StandardCharsets.UTF_8), new String(yaml, StandardCharsets.UTF_8));
        Problems problems = new Problems();
        YamlNode root = Objects.requireNonNull(YamlReader.read(text, problems));
        byte[] tree = YamlTreeWriter.write(yaml, text, root);
        assertEquals(root, YamlTreeReader.read(tree, yaml, text));
        assertNull(YamlTreeReader.read(NO_TREE, yaml, text));
        assertEquals(List.of(), problems.all());
    }

    private static DeclaredRegistry parse(byte[] yaml, byte[] tree) {
        Problems problems = new Problems();
        DeclaredRegistry registry = RegistryParser.parseStandard(yaml, tree, problems);
        assertEquals(List.of(), problems.all());
        return Objects.requireNonNull(registry);
    }
}
