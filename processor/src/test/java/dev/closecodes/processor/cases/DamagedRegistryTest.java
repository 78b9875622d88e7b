package dev.closecodes.processor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.closecodes.processor.problem.Rule;
import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.TestFiles;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No bytes lead to a stack trace, to a defect or to an endless loop: every case again, cut short and with wrong bytes. */
@Tag("thorough")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DamagedRegistryTest {

    private static final int STEP = 200;
    private static final int FLIPS = 12;

    /** Enough to spread the cost of starting a compiler. */
    private static final int IN_ONE_COMPILATION = 150;

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> damaged() {
        List<byte[]> variants = variants();
        return Stream.iterate(0, first -> first < variants.size(), first -> first + IN_ONE_COMPILATION)
                .map(first -> {
                    List<byte[]> some = variants.subList(first, Math.min(variants.size(), first + IN_ONE_COMPILATION));
                    return DynamicTest.dynamicTest("variants from " + first + " on", () -> check(some));
                });
    }

    private void check(List<byte[]> variants) throws IOException {
        Outcome all = compile(variants);
        Set<String> strange = new HashSet<>(all.ids());
        strange.removeAll(known());
        if (!strange.isEmpty() || !all.foreign().isEmpty()) {
            // One by one, to show the registry that does it.
            for (byte[] variant : variants) {
                Outcome one = compile(List.of(variant));
                strange.retainAll(new HashSet<>(one.ids()));
                String registry = new String(variant, StandardCharsets.UTF_8);
                assertEquals(List.of(), one.foreign(), registry);
                assertFalse(one.ids().stream().anyMatch(id -> !known().contains(id)), () -> one.messages() + registry);
            }
        }
        assertEquals(Set.of(), strange);
        assertEquals(List.of(), all.foreign());
    }

    /** Many hosts, each with a registry of its own; the first is wrong, so that nothing is written. */
    private Outcome compile(List<byte[]> variants) throws IOException {
        Workspace workspace = new Workspace(Files.createTempDirectory(temporary, "damaged"));
        List<byte[]> all = new ArrayList<>(List.of(new byte[0]));
        all.addAll(variants);
        for (int i = 0; i < all.size(); i++) {
            String name = "damaged" + i;
            workspace.registry(name + "/codes.yaml", all.get(i));
            workspace.source(
                    name + "/package-info.java", Workspace.packageInfo(name, "@CloseCodeRegistry(\"codes.yaml\")"));
        }
        return workspace.compile(TestCompiler.JAVAC);
    }

    private static Set<String> known() {
        return EnumSet.complementOf(EnumSet.of(Rule.CLOSECODES_DEFECT)).stream()
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    private static List<byte[]> variants() {
        List<byte[]> variants = new ArrayList<>();
        Random random = new Random(6455);
        for (String kind : List.of("bad", "good")) {
            for (CaseFolder folder : CaseFolder.all(kind)) {
                Path file = folder.path().resolve("codes.yaml");
                if (Files.isRegularFile(file)) {
                    addVariants(TestFiles.read(file), random, variants);
                }
            }
        }
        return variants;
    }

    private static void addVariants(byte[] content, Random random, List<byte[]> variants) {
        for (int length = STEP; length < content.length; length += STEP) {
            variants.add(Arrays.copyOf(content, length));
        }
        for (int flip = 0; flip < FLIPS && content.length > 0; flip++) {
            byte[] flipped = content.clone();
            flipped[random.nextInt(content.length)] = flip % 2 == 0 ? (byte) random.nextInt(256) : indicator(random);
            variants.add(flipped);
        }
    }

    // A byte at random mostly spoils a letter; these change what YAML makes of the file.
    private static byte indicator(Random random) {
        String indicators = " \t\n\"'#:-[]{},&*!|>%@`?~0\\";
        return (byte) indicators.charAt(random.nextInt(indicators.length()));
    }
}
