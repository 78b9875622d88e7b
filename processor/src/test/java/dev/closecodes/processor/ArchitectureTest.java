package dev.closecodes.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
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

    /** The room of the door: it sees all others and is seen by none. */
    private static final String DOOR = "";

    /** A room, below the root, to those that it sees beside itself. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("model.declared", List.of("model")),
            Map.entry("problem", List.of("model")),
            Map.entry("host", List.of("problem", "model", "model.declared")),
            Map.entry("load", List.of("load.locate", "load.parse", "problem", "model", "model.declared")),
            Map.entry("load.locate", List.of("problem", "model", "model.declared")),
            Map.entry(
                    "load.parse",
                    List.of("load.text", "load.yaml", "load.properties", "problem", "model", "model.declared")),
            Map.entry("load.yaml", List.of("load.text", "problem", "model", "model.declared")),
            Map.entry("load.properties", List.of("load.text", "problem", "model")),
            Map.entry("load.text", List.of("problem", "model")),
            Map.entry("check", List.of("problem", "model", "model.declared")),
            Map.entry("merge", List.of("model", "model.declared")),
            Map.entry(
                    "generate",
                    List.of(
                            "generate.artifact",
                            "generate.java",
                            "generate.validation",
                            "generate.bundle",
                            "generate.javascript",
                            "generate.docs",
                            "model")),
            Map.entry("generate.artifact", List.of("model")),
            Map.entry("generate.facts", List.of("model")),
            Map.entry("generate.java", List.of("generate.artifact", "generate.facts", "model")),
            Map.entry(
                    "generate.validation",
                    List.of("generate.artifact", "generate.facts", "generate.bundle", "generate.java", "model")),
            Map.entry("generate.bundle", List.of("generate.artifact", "model")),
            Map.entry("generate.javascript", List.of("generate.artifact", "generate.facts", "model")),
            Map.entry("generate.docs", List.of("generate.artifact", "generate.facts", "generate.javascript", "model")),
            Map.entry("write", List.of("generate", "generate.artifact")));

    private static JavaClasses processor;

    @BeforeAll
    static void importClasses() {
        processor = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @Test
    void everyRoomIsInTheTable() {
        Set<String> rooms =
                processor.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(rooms.remove(DOOR));
        assertEquals(new TreeSet<>(ARROWS.keySet()), rooms);
    }

    @Test
    void roomsSeeOnlyWhatTheyMay() {
        Set<String> forbidden = new TreeSet<>();
        for (JavaClass type : processor) {
            for (Dependency seen : type.getDirectDependenciesFromSelf()) {
                if (isOurs(seen.getTargetClass()) && !maySee(room(type), room(seen.getTargetClass()))) {
                    forbidden.add(seen.getDescription());
                }
            }
        }
        assertEquals(Set.of(), forbidden);
    }

    private static boolean maySee(String room, String other) {
        return room.equals(other) || room.equals(DOOR) || ARROWS.get(room).contains(other);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static String room(JavaClass type) {
        return type.getPackageName().equals(ROOT) ? DOOR : type.getPackageName().substring(ROOT.length() + 1);
    }

    @Test
    void noPackagesSeeEachOther() {
        slices().matching("(" + ROOT + "..)").should().beFreeOfCycles().check(processor);
    }

    @Test
    void onlyTheJavaGeneratorsSeeJavaPoet() {
        onlyIn("com.palantir.javapoet..", "generate.java", "generate.validation");
    }

    @Test
    void oneRoomKnowsTheYamlLibrary() {
        onlyIn("org.snakeyaml..", "load.yaml");
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
     * writing, and a Filer cannot do it.
     */
    @Test
    void nobodyWritesPastTheFiler() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".write.OutputFile")
                // Runs when we are built.
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".load.yaml.StoredTreeWriter")
                .should()
                .callMethodWhere(describe(
                        "it changes the file system",
                        (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(Files.class)
                                && !List.of("exists", "isDirectory", "isRegularFile", "newInputStream")
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
}
