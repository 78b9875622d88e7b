package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What the documents say to copy into a pom is XML. */
class DocXmlTest {

    private static final Pattern BLOCK = Pattern.compile("^```xml\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @ParameterizedTest
    @MethodSource("blocks")
    void isWellFormed(String block) {
        assertDoesNotThrow(() -> DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(block))));
    }

    static List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        for (Path document : Documents.all()) {
            BLOCK.matcher(Files.readString(document)).results().forEach(block -> blocks.add(block.group(1)));
        }
        return blocks;
    }
}
