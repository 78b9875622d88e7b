package dev.closecodes.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.generate.artifact.Artifact;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written in which order, and what is left of it when it is taken back. */
class ArtifactWriterTest {

    private static final Element HOST = (Element)
            Proxy.newProxyInstance(Element.class.getClassLoader(), new Class<?>[] {Element.class}, (a, b, c) -> {
                throw new UnsupportedOperationException();
            });
    private static final Artifact SOURCE = new Artifact(Artifact.Kind.SOURCE, "", "A", "class A {}\n");
    private static final Artifact OTHER_SOURCE = new Artifact(Artifact.Kind.SOURCE, "", "B", "class B {}\n");
    private static final Artifact BUNDLE = new Artifact(Artifact.Kind.RESOURCE, "", "A.properties", "a=b\n");
    private static final Artifact SHARED =
            new Artifact(Artifact.Kind.SHARED, "", "Shared.properties", Artifact.GENERATED_PROPERTIES + "a=b\n");

    @TempDir
    Path folder;

    private final List<String> closed = new ArrayList<>();

    @Test
    void sourcesReachTheCompilerLast() throws WriteException {
        FolderFiler filer = new FolderFiler(folder, closed::add);
        new ArtifactWriter(filer).write(List.of(SOURCE, BUNDLE, OTHER_SOURCE), HOST);
        assertEquals(List.of("A.properties", "A.java", "B.java"), closed);
        assertEquals(List.of(), filer.open());
    }

    @Test
    void aSourceThatCannotBeClosedIsNamed() {
        FolderFiler filer = new FolderFiler(folder, name -> {
            throw new IOException("No space left on " + name);
        });
        WriteException exception =
                assertThrows(WriteException.class, () -> new ArtifactWriter(filer).write(List.of(OTHER_SOURCE), HOST));
        assertTrue(
                exception.reason().startsWith("B cannot be written (IOException: No space left on B.java)"),
                exception::reason);
    }

    @Test
    void allIsEmptyBeforeTheCompilerGetsAnyOfIt() throws IOException {
        List<Long> sizes = new ArrayList<>();
        FolderFiler filer = new FolderFiler(folder, name -> {
            if (name.endsWith(".java")) {
                closed.add(name);
                sizes.add(size("A.java") + size("B.java"));
            } else {
                throw new IOException("No space left");
            }
        });
        ArtifactWriter writer = new ArtifactWriter(filer);
        assertThrows(WriteException.class, () -> writer.write(List.of(SOURCE, OTHER_SOURCE, BUNDLE), HOST));
        assertEquals(List.of("A.java", "B.java"), closed);
        assertEquals(List.of(0L, 0L), sizes);
        assertEquals(List.of(), filer.open());
        assertFalse(Files.exists(folder.resolve("A.properties")), "what is not a source goes at once");
        assertEquals(0, size("A.java"));
        writer.finish();
        assertFalse(Files.exists(folder.resolve("A.java")));
        assertFalse(Files.exists(folder.resolve("B.java")));
    }

    @Test
    void aSourceThatIsRefusedTakesTheOthersAlong() {
        FolderFiler filer = new FolderFiler(folder, closed::add);
        filer.refuse("B");
        ArtifactWriter writer = new ArtifactWriter(filer);
        WriteException exception =
                assertThrows(WriteException.class, () -> writer.write(List.of(SOURCE, OTHER_SOURCE, BUNDLE), HOST));
        assertTrue(exception.reason().startsWith("B is there already"), exception::reason);
        assertEquals(List.of("A"), filer.asked());
        assertEquals(List.of("A.java"), closed);
        writer.finish();
        assertFalse(Files.exists(folder.resolve("A.java")));
        assertFalse(Files.exists(folder.resolve("A.properties")));
    }

    @Test
    void whatSomebodyElsePutsThereLaterStays() throws IOException {
        FolderFiler filer = new FolderFiler(folder, closed::add);
        filer.refuse("B");
        ArtifactWriter writer = new ArtifactWriter(filer);
        assertThrows(WriteException.class, () -> writer.write(List.of(SOURCE, OTHER_SOURCE), HOST));
        writer.finish();
        Files.writeString(folder.resolve("A.java"), "class A {}");
        writer.finish();
        assertTrue(Files.exists(folder.resolve("A.java")));
    }

    @Test
    void whatIsCompleteStays() throws IOException, WriteException {
        ArtifactWriter writer = new ArtifactWriter(new FolderFiler(folder, closed::add));
        writer.write(List.of(SOURCE, BUNDLE), HOST);
        writer.finish();
        assertEquals(SOURCE.text(), Files.readString(folder.resolve("A.java")));
        assertEquals(BUNDLE.text(), Files.readString(folder.resolve("A.properties")));
    }

    @Test
    void whatIsSharedIsWrittenForTheFirstHostAlone() throws IOException, WriteException {
        ArtifactWriter writer = new ArtifactWriter(new FolderFiler(folder, closed::add));
        writer.write(List.of(SHARED), HOST);
        writer.write(List.of(SHARED), HOST);
        assertEquals(List.of("Shared.properties"), closed);
        assertEquals(List.of(), writer.taken(List.of(SHARED)), "it is ours, whatever it holds by now");
        Files.writeString(folder.resolve("Shared.properties"), "theirs=x\n");
        assertEquals(List.of(), writer.taken(List.of(SHARED)));
    }

    @Test
    void aFileOfSomebodyElseTakesThePlaceOfASharedOne() throws IOException {
        ArtifactWriter writer = new ArtifactWriter(new FolderFiler(folder, closed::add));
        assertEquals(List.of(), writer.taken(List.of(SHARED)), "nothing is there");
        Path file = folder.resolve("Shared.properties");
        Files.writeString(file, "");
        assertEquals(List.of(), writer.taken(List.of(SHARED)), "nothing is lost with an empty file");
        Files.writeString(file, SHARED.text());
        assertEquals(List.of(), writer.taken(List.of(SHARED)), "an earlier build's");
        Files.writeString(file, "theirs=x\n");
        assertEquals(List.of("Shared.properties"), writer.taken(List.of(SHARED, BUNDLE)));
    }

    // As a device, which could be read without an end.
    @Test
    void whatIsNoFileIsReplacedByOne() throws IOException {
        Path path = folder.resolve("A.java");
        Files.createDirectory(path);
        OutputFile file = new OutputFile("A", true, new FolderFiler(folder, closed::add).createSourceFile("A"));
        file.empty();
        assertTrue(Files.isRegularFile(path));
        assertEquals(0, size("A.java"));
    }

    private long size(String name) throws IOException {
        return Files.size(folder.resolve(name));
    }
}
