package dev.closecodes.processor;

import dev.closecodes.processor.generate.Sha256;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What the generated code was made of: SHA-256 over each file that was read, a parent before its child, as UTF-8 with LF
 * and without a BOM, each followed by a zero byte, and then the processor's version.
 */
final class RegistryHash {

    private RegistryHash() {}

    /** 64 hexadecimal digits. */
    static String of(Lineage lineage) {
        StringBuilder read = new StringBuilder();
        for (DeclaredRegistry file : lineage.all()) {
            read.append(file.content()).append('\0');
        }
        read.append(ProcessorVersion.get());
        return HexFormat.of().formatHex(Sha256.of(read.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
