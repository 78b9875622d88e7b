package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.load.text.Decoder;
import dev.closecodes.processor.load.text.SourceText;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes what {@link StoredTree} reads. Runs when the processor is built, and is not in its jar. */
public final class StoredTreeWriter {

    private final DataOutputStream out;

    private StoredTreeWriter(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Reads a registry and writes its tree.
     *
     * @param arguments the registry, and the file to write
     * @throws IOException when one cannot be read or the other cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        byte[] yaml = Files.readAllBytes(Path.of(arguments[0]));
        Files.write(Path.of(arguments[1]), write(yaml));
    }

    /** Returns the tree of a file. */
    static byte[] write(byte[] yaml) throws IOException {
        Problems problems = new Problems();
        SourceText text = Decoder.decode("", yaml, problems);
        @Nullable YamlNode root = text == null ? null : YamlReader.read(text, problems);
        if (root == null || !problems.all().isEmpty()) {
            throw new IllegalStateException("not the YAML of a registry: " + problems.all());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(StoredTree.checksum(yaml));
            new StoredTreeWriter(out).write(root);
        }
        return bytes.toByteArray();
    }

    private void write(YamlNode node) throws IOException {
        if (node instanceof YamlScalar scalar) {
            head(
                    StoredTree.SCALAR
                            | (scalar.plain() ? StoredTree.PLAIN : 0)
                            | (scalar.beforeComment() ? StoredTree.BEFORE_COMMENT : 0),
                    node);
            byte[] value = scalar.value().getBytes(StandardCharsets.UTF_8);
            number(value.length);
            out.write(value);
        } else if (node instanceof YamlSequence sequence) {
            head(StoredTree.SEQUENCE, node);
            number(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                write(item);
            }
        } else if (node instanceof YamlMapping mapping) {
            head(StoredTree.MAPPING | (mapping.flow() ? StoredTree.FLOW : 0), node);
            number(mapping.entries().size());
            for (YamlEntry entry : mapping.entries()) {
                write(entry.key());
                write(entry.value());
            }
        } else {
            throw new IllegalStateException(node.kind());
        }
    }

    private void head(int kind, YamlNode node) throws IOException {
        Position at = node.at();
        out.writeByte(kind);
        number(at.line());
        number(at.column());
        number(at.length() == Integer.MAX_VALUE ? StoredTree.TO_THE_END : at.length());
        number(node.lastLine());
    }

    private void number(int number) throws IOException {
        if (number > StoredTree.TO_THE_END) {
            throw new IllegalStateException(number + " is more than two bytes can hold");
        }
        out.writeShort(number);
    }
}
