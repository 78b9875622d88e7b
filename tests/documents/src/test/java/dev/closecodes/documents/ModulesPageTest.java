package dev.closecodes.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/modules.md: its registries and sources, laid out as it says. */
class ModulesPageTest {

    private static final String PACKAGE = "com/acme/chat/";

    @TempDir
    Path folder;

    private static Document page() throws IOException {
        return Document.read("docs/modules.md");
    }

    private static String annotated(String packageName, String registry) {
        return "@dev.closecodes.CloseCodeRegistry(\"" + registry + "\")\npackage " + packageName + ";\n";
    }

    /** The module whose file the others extend. */
    private SampleProject house() throws IOException {
        return new SampleProject(folder.resolve("house"))
                .java(List.of(annotated("com.acme.house", "acmecodes.yaml")))
                .resource(
                        "acmecodes.yaml",
                        page().section("Shared codes in a jar of their own")
                                .blocks("yaml")
                                .get(0))
                .compile();
    }

    @Test
    void aRegistryExtendsOneOfAnotherModuleAndNumbersGoAcross() throws Exception {
        SampleProject house = house();
        SampleProject chat = new SampleProject(folder.resolve("chat"))
                .java(List.of(annotated("com.acme.chat", "codes.yaml")))
                .java(page().section("Two types of one name").blocks("java"))
                .resource(
                        PACKAGE + "codes.yaml",
                        page().section("Shared codes in a jar of their own")
                                .blocks("yaml")
                                .get(1))
                .compile(house.classes());

        try (URLClassLoader classes = chat.load(house.classes())) {
            Class<?> theirs = classes.loadClass("com.acme.house.CloseCode");
            Class<?> border = classes.loadClass("com.acme.chat.Border");
            var ours = border.getDeclaredMethod("ours", theirs);
            ours.setAccessible(true);
            Object expired = theirs.getMethod("of", int.class).invoke(null, 4001);
            Object found = classes.loadClass("com.acme.chat.CloseCode")
                    .getMethod("of", int.class)
                    .invoke(null, 4001);
            assertEquals(Optional.of(found), ours.invoke(null, expired));
        }
    }

    @Test
    void aPrefixMakesASecondSetOfTypesInThePackage() throws Exception {
        Document section = page().section("Two registries in one package");
        SampleProject chat = new SampleProject(folder.resolve("voice"))
                .java(section.blocks("java"))
                .resource(PACKAGE + "voice.yaml", section.block("yaml"))
                .compile(house().classes());

        assertEquals("Channel full", title(chat, "com.acme.chat.VoiceCloseCode", 4200, Locale.ENGLISH));
        assertEquals("Session expired", title(chat, "com.acme.chat.VoiceCloseCode", 4001, Locale.ENGLISH));
    }

    @Test
    void aFileForEachLanguage() throws Exception {
        List<String> files = page().section("A file for each language").blocks("yaml");
        SampleProject chat = new SampleProject(folder.resolve("languages"))
                .java(List.of(annotated("com.acme.chat", "codes.yaml")))
                .resource(PACKAGE + "english.yaml", files.get(0))
                .resource(PACKAGE + "italian.yaml", files.get(1))
                .resource(PACKAGE + "codes.yaml", files.get(2))
                .compile();

        assertEquals("Session expired", title(chat, "com.acme.chat.CloseCode", 4001, Locale.ENGLISH));
        assertEquals("Sessione scaduta", title(chat, "com.acme.chat.CloseCode", 4001, Locale.ITALIAN));
        assertEquals("Normal closure", title(chat, "com.acme.chat.CloseCode", 1000, Locale.ITALIAN));
    }

    private static String title(SampleProject project, String type, int code, Locale locale) throws Exception {
        try (URLClassLoader classes = project.load()) {
            Class<?> closeCode = classes.loadClass(type);
            Object constant = closeCode.getMethod("of", int.class).invoke(null, code);
            return (String) closeCode.getMethod("title", Locale.class).invoke(constant, locale);
        }
    }
}
