package dev.closecodes.processor;

import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the generated code was made of: SHA-256 over each file that was read, a parent before its child, as UTF-8 with LF
 * and without a BOM, each followed by a zero byte, and then the processor's version.
 */
final class RegistryHash {

    private RegistryHash() {}

    /** 64 hexadecimal digits. */
    static String of(Lineage lineage) {
        MessageDigest digest = sha256();
        for (DeclaredRegistry file : lineage.all()) {
            digest.update(file.content().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        digest.update(ProcessorVersion.get().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java platform has SHA-256", exception);
        }
    }
}
