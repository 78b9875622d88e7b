package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryFingerprintTest {

    private static final String CHILD = """
            schema: 1
            extends: [standard, parent.yaml]
            languages: [en]
            """;
    private static final String PARENT = """
            schema: 1
            extends: standard
            languages: [en]
            codes:
              - code: 4001
                name: SESSION_EXPIRED
                title:
                  en: Session expired
                description:
                  en: Sign in again.
            """;

    @TempDir
    private Path folder;

    @Test
    void isTheHashOfTheFilesInOrderAndTheVersion() throws Exception {
        write("com/acme/codes.yaml", "\uFEFF" + CHILD.replace("\n", "\r\n"));
        write("com/acme/parent.yaml", PARENT);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String text : List.of(Files.readString(Path.of("../codes.yaml")), PARENT, CHILD)) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        digest.update(RegistryFingerprint.version().getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of(HexFormat.of().formatHex(digest.digest())), fingerprint());
    }

    @Test
    void followsAChangeOfAnyFile() {
        write("com/acme/codes.yaml", CHILD);
        write("com/acme/parent.yaml", PARENT);
        Optional<String> before = fingerprint();
        write("com/acme/parent.yaml", PARENT.replace("again", "anew"));
        assertNotEquals(before, fingerprint());
        assertTrue(fingerprint().isPresent());
    }

    @Test
    void translationsCountAfterTheFileThatNamesThem() throws Exception {
        String child = CHILD + "drafts: [it, fr]\ntranslations: l10n\n";
        String italian = "4001.title=Sessione scaduta\n";
        String english = "# none\n";
        write("com/acme/codes.yaml", child);
        write("com/acme/parent.yaml", PARENT);
        write("com/acme/l10n/it.properties", "\uFEFF" + italian.replace("\n", "\r\n"));
        write("com/acme/l10n/en.properties", english);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String text : List.of(Files.readString(Path.of("../codes.yaml")), PARENT, child, english, italian)) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        digest.update(RegistryFingerprint.version().getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of(HexFormat.of().formatHex(digest.digest())), fingerprint());
    }

    @Test
    void isEmptyForWhatCannotBeRead() {
        assertEquals(Optional.empty(), fingerprint());
        write("com/acme/codes.yaml", CHILD);
        assertEquals(Optional.empty(), fingerprint(), "without the parent");
        write("com/acme/parent.yaml", "codes: [");
        assertEquals(Optional.empty(), fingerprint(), "with a broken parent");
    }

    @Test
    void readsTheRootsOfJars() throws IOException {
        Path jar = folder.resolve("codes.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.writeString(files.getPath("/parent.yaml"), PARENT);
        }
        write("codes.yaml", CHILD);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            assertTrue(RegistryFingerprint.of("com.acme", "codes.yaml", List.of(folder, files.getPath("/")))
                    .isPresent());
        }
    }

    @Test
    void theStandardRegistryNeedsNoFile() {
        assertTrue(RegistryFingerprint.of("com.acme", "", List.of()).isPresent());
    }

    private Optional<String> fingerprint() {
        return RegistryFingerprint.of("com.acme", "codes.yaml", List.of(folder));
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
