package dev.closecodes.processor.load;

import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the generated code was made of: SHA-256 over each file that was read, a parent before its child and a registry
 * before its translations, as UTF-8 with LF and without a BOM, each followed by a zero byte, and then the processor's
 * version.
 */
public final class RegistryHash {

    private RegistryHash() {}

    /**
     * Hashes what was read.
     *
     * @param lineage the files
     * @param version the processor's version
     * @return 64 hexadecimal digits
     */
    public static String of(Lineage lineage, String version) {
        StringBuilder read = new StringBuilder();
        for (DeclaredRegistry file : lineage.all()) {
            // The second part of the standard registry's file has none of its own.
            if (!file.content().isEmpty()) {
                read.append(file.content()).append('\0');
            }
            for (String translated : file.translated()) {
                read.append(translated).append('\0');
            }
        }
        read.append(version);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(read.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java platform has SHA-256", exception);
        }
    }
}
