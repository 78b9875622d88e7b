package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A link of a document to another one, or to a heading, leads somewhere. */
class DocLinksTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern ID = Pattern.compile("<a id=\"([^\"]*)\"></a>");

    @ParameterizedTest
    @MethodSource("documents")
    void leadsSomewhere(Path document) throws IOException {
        Matcher link = LINK.matcher(Files.readString(document));
        while (link.find()) {
            Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
            assertTrue(Files.exists(target), link::group);
            if (link.group(2) != null) {
                assertTrue(anchors(target).contains(link.group(2)), link::group);
            }
        }
    }

    private static List<String> anchors(Path document) throws IOException {
        List<String> anchors = new ArrayList<>(headings(document));
        Matcher id = ID.matcher(Files.readString(document));
        while (id.find()) {
            anchors.add(id.group(1));
        }
        return anchors;
    }

    private static List<String> headings(Path document) throws IOException {
        return Files.readAllLines(document).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
                .toList();
    }

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(Documents.all());
        documents.add(Documents.ROOT.resolve("README.md"));
        return documents;
    }
}
