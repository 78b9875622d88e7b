package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every registry in the documentation compiles without a warning, or is refused as the text around it says. */
class DocSnippetsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("snippets")
    void isAsTheDocumentSays(DocSnippet snippet) throws IOException {
        for (DocSnippet earlier : snippets()) {
            boolean saved = earlier.document().equals(snippet.document()) && earlier.line() < snippet.line();
            if (saved && !earlier.fileName().equals("codes.yaml")) {
                earlier.write(folder, earlier.fileName());
            }
        }
        snippet.write(folder, "codes.yaml");
        Verdict verdict = Verdict.of(folder);
        assertEquals(snippet.refused(), verdict.errors(), verdict::messages);
        assertEquals(snippet.warned(), verdict.warnings(), verdict::messages);
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void isACompleteFileOrMarked(DocSnippet snippet) {
        boolean marked = !snippet.completed().equals(snippet.yaml());
        String withoutComments = snippet.yaml().replaceAll("(?m)^#.*\n", "");
        assertTrue(marked || withoutComments.startsWith("schema: 1\n"), snippet::yaml);
    }

    static List<DocSnippet> snippets() throws IOException {
        List<DocSnippet> snippets = new ArrayList<>();
        for (Path document : Documents.all()) {
            snippets.addAll(
                    DocSnippet.in(Documents.ROOT.relativize(document).toString(), Files.readAllLines(document)));
        }
        return snippets;
    }
}
