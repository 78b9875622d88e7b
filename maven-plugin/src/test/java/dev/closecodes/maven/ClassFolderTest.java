package dev.closecodes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at classes that javac has made, without a processor: what would be generated is written by hand. */
class ClassFolderTest {

    @TempDir
    private Path folder;

    private Path sources;
    private Path classes;

    @BeforeEach
    void makeFolders() throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        classes = Files.createDirectories(folder.resolve("classes"));
    }

    @Test
    void findsAPackageAndATypeOfOnePackage() throws IOException {
        source("com/acme/package-info.java", """
                @dev.closecodes.CloseCodeRegistry("codes.yaml")
                package com.acme;
                """);
        source("com/acme/Voice.java", """
                package com.acme;
                @dev.closecodes.CloseCodeRegistry(prefix = "Voice", value = "voice.yaml", languages = {"en", "de"})
                interface Voice {}
                """);
        source(
                "com/acme/CloseCodes.java",
                "package com.acme; class CloseCodes { static final String REGISTRY_HASH = \"a\"; }");
        source(
                "com/acme/VoiceCloseCodes.java",
                "package com.acme; class VoiceCloseCodes { static final String REGISTRY_HASH = \"b\"; }");
        compile();
        assertEquals(
                Set.of(
                        new CompiledHost("com.acme", "codes.yaml", "", "a"),
                        new CompiledHost("com.acme", "voice.yaml", "Voice", "b")),
                Set.copyOf(new ClassFolder(classes).hosts()));
    }

    @Test
    void findsAHostOfTheUnnamedPackageWhoseTypesAreMissing() throws IOException {
        source("Chat.java", "@dev.closecodes.CloseCodeRegistry class Chat {}");
        compile();
        assertEquals(List.of(new CompiledHost("", "", "", null)), new ClassFolder(classes).hosts());
    }

    @Test
    void takesAMentionOfTheAnnotationForNoHost() throws IOException {
        source("Chat.java", "class Chat { String name = \"dev/closecodes/CloseCodeRegistry\"; }");
        compile();
        Files.write(
                classes.resolve("Broken.class"),
                "dev/closecodes/CloseCodeRegistry".getBytes(StandardCharsets.US_ASCII));
        assertEquals(List.of(), new ClassFolder(classes).hosts());
        assertEquals(List.of(), new ClassFolder(folder.resolve("missing")).hosts());
    }

    @Test
    void findsClassesBelowALink() throws IOException {
        source("Chat.java", "@dev.closecodes.CloseCodeRegistry class Chat {}");
        compile();
        Path link = Files.createSymbolicLink(folder.resolve("link"), classes);
        assertEquals(1, new ClassFolder(link).hosts().size());
        assertEquals(
                Set.of(link.resolve("Chat.class")),
                new ClassFolder(link).compiledFrom(List.of(sources)).keySet());
    }

    @Test
    void takesADamagedClassForNone() throws IOException {
        source("Chat.java", "@dev.closecodes.CloseCodeRegistry class Chat { int a = 1; String b() { return \"b\"; } }");
        compile();
        byte[] content = Files.readAllBytes(classes.resolve("Chat.class"));
        int damaged = 0;
        for (int i = 4; i < content.length; i++) {
            byte[] mutant = content.clone();
            mutant[i] = (byte) 0xFF;
            damaged += ClassFile.of(mutant) == null ? 1 : 0;
        }
        assertTrue(damaged > 0);
    }

    @Test
    void knowsClassesByTheFileTheyWereCompiledFrom() throws IOException {
        source("com/acme/Chat.java", "package com.acme; class Chat { class Inner {} } class Second {}");
        compile();
        Files.copy(classes.resolve("com/acme/Chat.class"), classes.resolve("Foreign.class"));
        assertEquals(Set.of("com/acme/Chat.class", "com/acme/Chat$Inner.class", "com/acme/Second.class"), compiled());
        assertEquals(
                Set.of(),
                Set.copyOf(
                        new ClassFolder(classes).compiledFrom(List.of(folder)).keySet()));
    }

    @Test
    void guessesTheFileOfAClassWithoutDebugInformation() throws IOException {
        source("com/acme/Chat.java", "package com.acme; class Chat { class Inner {} }");
        compile("-g:none");
        assertEquals(Set.of("com/acme/Chat.class", "com/acme/Chat$Inner.class"), compiled());
    }

    private Set<String> compiled() throws IOException {
        return new ClassFolder(classes)
                .compiledFrom(List.of(sources)).keySet().stream()
                        .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                        .collect(java.util.stream.Collectors.toSet());
    }

    private void source(String file, String text) throws IOException {
        Files.createDirectories(sources.resolve(file).getParent());
        Files.writeString(sources.resolve(file), text);
    }

    private void compile(String... options) throws IOException {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        arguments.addAll(List.of(options));
        try (var files = Files.walk(sources)) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
    }
}
