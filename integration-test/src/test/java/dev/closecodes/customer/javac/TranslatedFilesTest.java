package dev.closecodes.customer.javac;

import static dev.closecodes.customer.javac.PackagedJars.ANNOTATIONS;
import static dev.closecodes.customer.javac.PackagedJars.PROCESSOR;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts in files of their own, beside the registry that names them. */
class TranslatedFilesTest {

    private static final String REGISTRY = """
            schema: 1
            extends: standard
            languages: [en, es]
            drafts: [it]
            translations: l10n
            codes:
              - code: 4001
                name: SESSION_EXPIRED
                title:
                  en: Session expired
                description:
                  en: The login session ended.
            """;

    @TempDir
    private Path folder;

    @Test
    void areReadBesideTheAnnotatedSource() throws IOException {
        Path source = CustomerSources.write(folder.resolve("com/acme/package-info.java"), """
                @dev.closecodes.CloseCodeRegistry("codes.yaml")
                package com.acme;
                """);
        CustomerSources.write(folder.resolve("com/acme/codes.yaml"), REGISTRY);
        CustomerSources.write(folder.resolve("com/acme/l10n/es.properties"), """
                4001.title=Sesión caducada
                4001.description=La sesión ha terminado.
                """);
        CustomerSources.write(folder.resolve("com/acme/l10n/it.properties"), """
                4001.title=Sessione scaduta
                4001.description=
                """);

        Javac.run("-d", folder.resolve("out"), "-cp", ANNOTATIONS, "--processor-path", PROCESSOR, source)
                .assertSuccess();

        assertTrue(bundle("es").contains("\n4001.title=Sesi\\u00f3n caducada\n"), bundle("es"));
        // Without its description the title waits, too.
        assertTrue(bundle("it").contains("\n4001.title=Session expired\n"), bundle("it"));
    }

    private String bundle(String language) throws IOException {
        return Files.readString(folder.resolve("out/com/acme/CloseCodeMessages_" + language + ".properties"));
    }
}
