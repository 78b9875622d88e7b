package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tree of the standard registry, which {@link YamlTreeReader} reads. Run when Closecodes itself is built, and not
 * part of its jar.
 */
public final class YamlTreeWriter {

    private final SourceText text;
    private final DataOutputStream out;

    private YamlTreeWriter(SourceText text, DataOutputStream out) {
        this.text = text;
        this.out = out;
    }

    /**
     * Reads the standard registry and writes its tree.
     *
     * @param arguments the registry, and the file to write
     * @throws IOException when one cannot be read or the other cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        byte[] yaml = Files.readAllBytes(Path.of(arguments[0]));
        Problems problems = new Problems();
        SourceText text = Decoder.decode(DeclaredRegistry.STANDARD_PATH, yaml, problems);
        @Nullable YamlNode root = text == null ? null : YamlReader.read(text, problems);
        if (text == null || root == null || !problems.all().isEmpty()) {
            throw new IllegalStateException("the standard registry is not YAML: " + problems.all());
        }
        Files.write(Path.of(arguments[1]), write(yaml, text, root));
    }

    /**
     * A tree as bytes.
     *
     * @param yaml the bytes of the file
     * @param text the same, decoded
     * @param root its tree, without an alias
     */
    static byte[] write(byte[] yaml, SourceText text, YamlNode root) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(YamlTreeReader.checksum(yaml));
            new YamlTreeWriter(text, out).write(root);
        }
        return bytes.toByteArray();
    }

    private void write(YamlNode node) throws IOException {
        if (node instanceof YamlSequence sequence) {
            head(YamlTreeReader.SEQUENCE, node);
            out.writeInt(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                write(item);
            }
        } else if (node instanceof YamlMapping mapping) {
            head(YamlTreeReader.MAPPING | (mapping.flow() ? YamlTreeReader.FLOW : 0), node);
            out.writeInt(mapping.entries().size());
            for (YamlEntry entry : mapping.entries()) {
                write(entry.key());
                write(entry.value());
            }
        } else if (node instanceof YamlScalar scalar) {
            write(scalar);
        } else {
            throw new IllegalArgumentException(node.kind());
        }
    }

    private void write(YamlScalar scalar) throws IOException {
        int kind = kind(scalar);
        head(
                kind
                        | (scalar.plain() ? YamlTreeReader.PLAIN : 0)
                        | (scalar.beforeComment() ? YamlTreeReader.BEFORE_COMMENT : 0),
                scalar);
        if (kind == YamlTreeReader.VALUE_HERE) {
            byte[] value = scalar.value().getBytes(StandardCharsets.UTF_8);
            out.writeInt(value.length);
            out.write(value);
        }
    }

    private void head(int kind, YamlNode node) throws IOException {
        out.writeInt(kind);
        out.writeInt(node.at().line());
        out.writeInt(node.at().column());
        out.writeInt(node.at().length());
        out.writeInt(node.lastLine());
    }

    private int kind(YamlScalar scalar) {
        if (isAtPlace(scalar, false)) {
            return YamlTreeReader.VALUE_AT_PLACE;
        }
        return isAtPlace(scalar, true) ? YamlTreeReader.VALUE_IN_QUOTES : YamlTreeReader.VALUE_HERE;
    }

    private boolean isAtPlace(YamlScalar scalar, boolean quoted) {
        return YamlTreeReader.valueAt(
                        text,
                        scalar.at().line(),
                        scalar.at().column(),
                        scalar.at().length(),
                        quoted)
                .equals(scalar.value());
    }
}
