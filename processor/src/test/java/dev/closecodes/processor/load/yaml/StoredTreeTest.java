package dev.closecodes.processor.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.load.text.SourceText;
import dev.closecodes.processor.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tree beside the standard registry says what the registry says. */
class StoredTreeTest {

    private static final byte[] NO_TREE = {};

    @Test
    void standardRegistryIsTheSameFromItsTree() {
        byte[] yaml = BuiltInRegistry.STANDARD.content();
        byte[] tree = BuiltInRegistry.STANDARD.tree();
        assertTrue(StoredTree.isOf(tree, yaml), "Maven writes it in process-classes");
        assertSame(yaml, tree);
    }

    @Test
    void treeOfAnotherFileIsKnown() {
        byte[] yaml = BuiltInRegistry.STANDARD.content();
        byte[] edited = new String(yaml, StandardCharsets.UTF_8)
                .replaceFirst("code: 1000", "code: 1016")
                .getBytes(StandardCharsets.UTF_8);
        assertFalse(StoredTree.isOf(BuiltInRegistry.STANDARD.tree(), edited));
        assertFalse(StoredTree.isOf(NO_TREE, yaml));
        assertFalse(StoredTree.isOf(BuiltInRegistry.PUSHER.tree(), BuiltInRegistry.PUSHER.content()));
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
        assertSame(yaml, StoredTreeWriter.write(yaml));
    }

    @Test
    void whatIsNoRegistryIsNotWritten() {
        for (String yaml : List.of("a: [", "a: &b c\nd: *b\n", "a: 1\na: 2\n", "a: " + "x".repeat(70_000))) {
            assertThrows(
                    IllegalStateException.class,
                    () -> StoredTreeWriter.write(yaml.getBytes(StandardCharsets.UTF_8)),
                    yaml.substring(0, 4));
        }
    }

    private static void assertSame(byte[] yaml, byte[] tree) {
        String content = new String(yaml, StandardCharsets.UTF_8);
        SourceText text = SourceText.of("codes.yaml", content, content);
        Problems problems = new Problems();
        assertEquals(YamlReader.read(text, problems), StoredTree.read(tree, text));
        assertEquals(List.of(), problems.all());
    }
}
