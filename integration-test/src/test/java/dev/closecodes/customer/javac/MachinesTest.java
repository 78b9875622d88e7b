package dev.closecodes.customer.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same registries on machines that differ in language, charset, time zone, line ends, folders and order, with every
 * JDK that is here: the same bytes.
 */
@Tag("thorough")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MachinesTest {

    private static final List<Machine> MACHINES = List.of(
            new Machine("plain", Map.of(), List.of(), false, Registries.AS_THEY_ARE),
            new Machine(
                    "C",
                    Map.of("LC_ALL", "C", "LANG", "C", "TZ", "UTC"),
                    List.of("-Dfile.encoding=US-ASCII"),
                    true,
                    Registries.AS_THEY_ARE),
            new Machine(
                    "Turkish",
                    Map.of("LC_ALL", "tr_TR.ISO-8859-9", "TZ", "Pacific/Kiritimati"),
                    List.of(
                            "-Duser.language=tr",
                            "-Duser.country=TR",
                            "-Duser.timezone=Pacific/Kiritimati",
                            "-Dfile.encoding=ISO-8859-9",
                            "-Dline.separator=\r\n"),
                    true,
                    Registries.WITH_CRLF),
            new Machine(
                    "Chinese",
                    Map.of("LC_ALL", "zh_CN.GBK", "TZ", "Asia/Shanghai"),
                    List.of("-Duser.language=zh", "-Duser.country=CN", "-Dfile.encoding=GBK"),
                    false,
                    Registries.WITH_BOM),
            new Machine(
                    "Arabic",
                    Map.of("LC_ALL", "ar_EG.UTF-8", "TZ", "America/St_Johns"),
                    List.of(
                            "-Duser.language=ar",
                            "-Duser.country=EG",
                            "-Duser.extensions=nu-arab",
                            "-Duser.timezone=America/St_Johns"),
                    true,
                    Registries.WITH_BOM_AND_CR));

    @TempDir
    private static Path temporary;

    /** What each JDK made on each machine: JDK, then machine, then path. */
    private final SortedMap<Integer, SortedMap<String, Map<String, String>>> outputs = new TreeMap<>();

    /** How registries are saved; REGISTRY_HASH is over LF and no byte order mark. */
    private enum Registries {
        AS_THEY_ARE("", "\n"),
        WITH_CRLF("", "\r\n"),
        WITH_BOM("\uFEFF", "\n"),
        WITH_BOM_AND_CR("\uFEFF", "\r");

        private final String before;
        private final String lineEnd;

        Registries(String before, String lineEnd) {
            this.before = before;
            this.lineEnd = lineEnd;
        }

        void save(Path file) throws IOException {
            Files.writeString(file, before + Files.readString(file).replace("\n", lineEnd));
        }
    }

    private record Machine(
            String name,
            Map<String, String> environment,
            List<String> jvmOptions,
            boolean reversed,
            Registries registries) {

        Map<String, String> build(Path jdk, Path folder) throws IOException, InterruptedException {
            List<Path> sources = new ArrayList<>(CustomerSources.copyTo(folder.resolve("sources of " + name)));
            for (Path source : sources) {
                try (var files = Files.list(source.getParent())) {
                    for (Path registry : files.filter(file -> file.toString().endsWith(".yaml"))
                            .toList()) {
                        registries.save(registry);
                    }
                }
            }
            if (reversed) {
                Collections.reverse(sources);
            }
            Path output = Files.createDirectories(folder.resolve("output"));
            List<String> command =
                    new ArrayList<>(List.of(jdk.resolve("bin/javac").toString()));
            command.addAll(Javac.QUICK);
            jvmOptions.forEach(option -> command.add("-J" + option));
            command.addAll(List.of("-d", output.toString(), "-s", output.toString()));
            command.addAll(List.of("-cp", PackagedJars.ANNOTATIONS.toString()));
            command.addAll(List.of("--processor-path", PackagedJars.PROCESSOR.toString()));
            sources.forEach(source -> command.add(source.toString()));
            Javac.start(command, folder, environment).assertSuccess();
            return CustomerSources.contentsOf(output);
        }
    }

    @BeforeAll
    void buildEverywhere() throws Exception {
        for (Map.Entry<Integer, Path> jdk : Jdks.all().entrySet()) {
            SortedMap<String, Map<String, String>> ofJdk = new TreeMap<>();
            outputs.put(jdk.getKey(), ofJdk);
            for (Machine machine : MACHINES) {
                Path folder = Files.createDirectories(temporary.resolve(jdk.getKey() + machine.name()));
                ofJdk.put(machine.name(), machine.build(jdk.getValue(), folder));
            }
        }
    }

    @Test
    void theMachineChangesNoByteOfAnyFile() {
        outputs.forEach((jdk, byMachine) -> byMachine.forEach(
                (machine, files) -> assertEquals(byMachine.get("plain"), files, "JDK " + jdk + ", " + machine)));
    }

    /** Classes are javac's own business, and differ between its versions. */
    @Test
    void theJdkChangesNoByteOfAnySourceBundleOrPage() {
        assumeTrue(
                outputs.size() > 1,
                () -> "only JDK " + outputs.firstKey() + " is here; name others in CLOSECODES_JDKS");
        Map<String, String> expected = withoutClasses(outputs.get(outputs.firstKey()));
        outputs.forEach((jdk, byMachine) -> assertEquals(expected, withoutClasses(byMachine), "JDK " + jdk));
    }

    @Test
    void everythingIsCompared() {
        Map<String, String> files = outputs.get(outputs.firstKey()).get("plain");
        for (String ending : List.of(".java", ".class", ".properties", ".html", ".md")) {
            assertEquals(true, files.keySet().stream().anyMatch(name -> name.endsWith(ending)), ending);
        }
        assertEquals(
                true,
                files.values().stream().anyMatch(text -> text.contains(utf8("\u4e2d"))),
                "some bytes that are not ASCII");
    }

    private static Map<String, String> withoutClasses(SortedMap<String, Map<String, String>> byMachine) {
        Map<String, String> files = new TreeMap<>(byMachine.get("plain"));
        files.keySet().removeIf(name -> name.endsWith(".class"));
        return files;
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
