package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One life of a project, edit by edit and never with a clean, under the compiler plugins that people use.
 *
 * <p>A life, not a test for each edit: an edit meets what the ones before it left.
 */
@Order(1)
class FreshTest {

    private static final String CODES = "src/main/resources/com/acme/chat/codes.yaml";
    private static final String ITALIAN = "src/main/resources/com/acme/chat/l10n/it.properties";
    private static final String TEST_CODES = "src/test/resources/com/acme/chat/testing/codes.yaml";
    private static final String PARENT = "config/house.yaml";
    private static final String HOUSE = """
            schema: 1
            extends: standard
            languages: [en]
            codes:
              - code: 4100
                name: ROOM_CLOSED
                title:
                  en: Room closed
                description:
                  en: The room was closed.
            """;

    /** The oldest as people often set it up, the newest as it comes, and the next. */
    @ParameterizedTest
    @CsvSource({"3.8.1, 3, false", "4.0.0-beta-5, 4, true", "3.16.0, 3, true"})
    void shipsWhatTheRegistrySays(String compiler, int maven, boolean incremental) {
        live(compiler, maven, incremental);
    }

    /** None has ever differed from those above. */
    @Tag("opt-in")
    @ParameterizedTest
    @CsvSource({"3.8.1, 3, true", "3.13.0, 3, true", "3.16.0, 3, false"})
    void shipsWhatTheRegistrySaysWithOtherSettings(String compiler, int maven, boolean incremental) {
        live(compiler, maven, incremental);
    }

    private static void live(String compiler, int maven, boolean incremental) {
        Project project = Project.copy("examples/maven", "fresh-" + compiler + "-" + incremental);
        String settings = "<useIncrementalCompilation>" + incremental + "</useIncrementalCompilation>\n";
        if (maven == 4) {
            // It puts no folder without Java files on the source path.
            settings += "<compilerArgs><arg>-Aclosecodes.path=${project.basedir}/config</arg></compilerArgs>\n";
        }
        project.write("pom.xml", MavenPage.unindented(project.read("pom.xml")))
                .edit("pom.xml", MavenPage.theBlock("The plugin"), MavenPage.theBlock("Registries elsewhere"))
                .edit(
                        "pom.xml",
                        "<version>3.16.0</version>\n<configuration>\n",
                        "<version>" + compiler + "</version>\n<configuration>\n" + settings);
        project.write(PARENT, HOUSE).edit(CODES, "extends: standard", "extends: house.yaml");
        project.write(TEST_CODES, HOUSE)
                .write("src/test/java/com/acme/chat/testing/package-info.java", """
                        @dev.closecodes.CloseCodeRegistry("codes.yaml")
                        package com.acme.chat.testing;
                        """)
                .write("src/main/java/com/acme/chat/Room.java", """
                        package com.acme.chat;

                        public final class Room {
                            public static void main(String[] arguments) {
                                System.out.println(CloseCode.ROOM_CLOSED.title());
                            }
                        }
                        """);
        Builder builder = goals -> maven == 4 ? project.maven4(goals) : project.maven(goals);

        build(builder).succeeded().keepsQuietAbout("compiling again");
        says(project, "com.acme.chat.Main", "Session expired:");

        project.edit(CODES, "Session expired", "Login expired")
                .edit(CODES, "languages: [en, es, zh]", "languages: [en, zh]");
        project.edit(CODES, "      es: Sesión caducada\n", "");
        project.edit(CODES, "      es: La sesión ha terminado. Inicie sesión de nuevo y vuelva a conectarse.\n", "");
        build(builder).succeeded().says("codes.yaml of com.acme.chat is not as when it was compiled: compiling again");
        says(project, "com.acme.chat.Main", "Login expired:");
        assertTrue(project.has("target/classes/com/acme/chat/CloseCodeMessages_zh.properties"));
        assertTrue(
                !project.has("target/classes/com/acme/chat/CloseCodeMessages_es.properties"), "a language taken out");

        build(builder).succeeded().keepsQuietAbout("Compiling").keepsQuietAbout("compiling again");

        project.edit(PARENT, "en: Room closed", "en: The room is closed");
        build(builder).succeeded();
        says(project, "com.acme.chat.Room", "The room is closed");

        project.edit(ITALIAN, "Sessione scaduta", "Sessione terminata");
        build(builder).succeeded().says("codes.yaml of com.acme.chat is not as when it was compiled: compiling again");
        assertTrue(project.read("target/classes/com/acme/chat/CloseCodeMessages_it.properties")
                .contains("4001.title=Sessione terminata"));

        project.edit(TEST_CODES, "Room closed", "Room shut");
        build(builder).succeeded().says("codes.yaml of com.acme.chat.testing is not as when it was compiled");
        assertTrue(project.read("target/test-classes/com/acme/chat/testing/CloseCodeMessages.properties")
                .contains("4100.title=Room shut"));

        project.edit(PARENT, "ROOM_CLOSED", "ROOM_GONE");
        build(builder).failed().says("Room.java").says("ROOM_CLOSED");

        project.edit(PARENT, "ROOM_GONE", "ROOM_CLOSED").edit(CODES, "reconnect:", "reconect:");
        build(builder).failed().says("[UnknownKey] \"reconect\" is not a key of a code; did you mean \"reconnect\"?");

        project.edit(CODES, "reconect:", "reconnect:").edit(CODES, "Login expired", "Expired");
        build(builder).succeeded();
        says(project, "com.acme.chat.Main", "Expired:");
        says(project, "com.acme.chat.Room", "The room is closed");
    }

    private interface Builder {
        Build run(String... arguments);
    }

    private static Build build(Builder builder) {
        return builder.run("package", "-DskipTests");
    }

    private static void says(Project project, String mainClass, String text) {
        String output = project.java(mainClass);
        assertTrue(output.contains(text), output);
    }
}
