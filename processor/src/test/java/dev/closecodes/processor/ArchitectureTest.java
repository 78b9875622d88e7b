package dev.closecodes.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rooms of the processor, and which of them may see which. */
class ArchitectureTest {

    /** Package names in full: ..model.. would match javax.lang.model, too. */
    private static final String ROOT = "dev.closecodes.processor";

    /** A room to those that it sees; the root package sees all and is seen by none. */
    private static final Map<String, List<String>> ARROWS = Map.of(
            "model", List.of(),
            "problem", List.of("model"),
            "load", List.of("problem", "model"),
            "check", List.of("problem", "model"),
            "merge", List.of("model"),
            "generate", List.of("model"),
            "write", List.of("generate"));

    private static final int MOST_LINES = 220;
    private static final Path SOURCES = Path.of("src/main/java");

    private static JavaClasses processor;

    @BeforeAll
    static void importClasses() {
        processor = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @Test
    void everyRoomIsInTheTable() {
        Set<String> rooms = processor.stream()
                .map(type -> type.getPackageName().replaceFirst("^\\Q" + ROOT + "\\E\\.?", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> name.replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ARROWS.keySet()), rooms);
    }

    @Test
    void roomsSeeOnlyWhatTheyMay() {
        ARROWS.forEach((room, seen) -> {
            List<String> packages = new ArrayList<>(List.of(ROOT + "." + room + ".."));
            seen.forEach(other -> packages.add(ROOT + "." + other + ".."));
            classes()
                    .that()
                    .resideInAPackage(ROOT + "." + room + "..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(packages.toArray(String[]::new))))
                    .check(processor);
        });
    }

    @Test
    void onlyTheJavaGeneratorsSeeJavaPoet() {
        onlyIn("com.palantir.javapoet..", "generate.java", "generate.interop");
    }

    @Test
    void onlyTheParserSeesYaml() {
        onlyIn("org.snakeyaml..", "load.parse");
    }

    private static void onlyIn(String library, String... rooms) {
        boolean used = processor.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(seen -> resideInAnyPackage(library).test(seen.getTargetClass()));
        assertTrue(used, library + " is not used at all");
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Stream.of(rooms).map(room -> ROOT + "." + room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(processor);
    }

    @Test
    void onlyTheWriterCreatesFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".write")
                .should()
                .callMethodWhere(describe(
                        "it creates a file",
                        (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(Filer.class)
                                && call.getName().startsWith("create")))
                .check(processor);
    }

    /**
     * Gradle and IDEs know of no file that is written past the Filer. Taking back what the Filer wrote, after a failure, is no
     * writing, and a Filer cannot do it. What runs only when we are built ourselves is not in our jar.
     */
    @Test
    void nobodyWritesPastTheFiler() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".write.OutputFile")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".load.parse.YamlTreeWriter")
                .should()
                .callMethodWhere(describe(
                        "it changes the file system",
                        (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(Files.class)
                                && !List.of("exists", "isDirectory", "readAllBytes")
                                        .contains(call.getName())))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File(Output|Writer|Descriptor).*|RandomAccessFile|PrintStream)"
                        + "|java\\.nio\\.channels\\..*")
                .check(processor);
    }

    @Test
    void annotationIsKnownByNameAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.closecodes")
                .check(processor);
    }

    @Test
    void classesAreShort() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertFalse(sources.isEmpty());
            for (Path source : sources) {
                int lines = Files.readAllLines(source).size();
                assertTrue(lines <= MOST_LINES, source + " has " + lines + " lines, and " + MOST_LINES + " are enough");
            }
        }
    }
}
