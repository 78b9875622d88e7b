package dev.closecodes.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rooms of the command line: commands at the door, what they do in rooms of its own, and nothing of the processor twice. */
class CommandLineArchitectureTest {

    private static final String DOOR = "dev.closecodes.cli";
    private static final String[] ROOMS = {DOOR + ".diff", DOOR + ".explain", DOOR + ".translate"};
    private static final String PROCESSOR = "dev.closecodes.processor.";

    private static JavaClasses commandLine;

    @BeforeAll
    static void importClasses() {
        commandLine = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(DOOR);
    }

    @Test
    void roomsDoNotSeeEachOther() {
        slices().matching(DOOR + ".(*)").should().notDependOnEachOther().check(commandLine);
    }

    @Test
    void roomsKnowNeitherTheDoorNorThatThereIsATerminal() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOMS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DOOR, "picocli..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(commandLine);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(DOOR + ".Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(commandLine);
    }

    /** A registry is read and checked, and files are made, by the processor's own order of steps. */
    @Test
    void nobodyReachesIntoTheRoomsBehindTheProcessorsDoors() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        PROCESSOR + "check..",
                        PROCESSOR + "merge..",
                        PROCESSOR + "load.parse..",
                        PROCESSOR + "load.yaml..",
                        PROCESSOR + "load.properties..",
                        PROCESSOR + "generate.java..",
                        PROCESSOR + "generate.validation..",
                        PROCESSOR + "generate.bundle..",
                        PROCESSOR + "generate.javascript..",
                        PROCESSOR + "generate.docs..",
                        PROCESSOR + "write..",
                        "org.snakeyaml..",
                        "com.palantir.javapoet..")
                .check(commandLine);
    }
}
