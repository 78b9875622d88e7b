package dev.closecodes.customer.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes: sources, classes, bundles, pages. {@link MachinesTest} has other machines. */
class ReproducibleTest {

    @TempDir
    Path folder;

    @Test
    void aSecondBuildGivesTheSameBytes() throws Exception {
        List<Path> sources = CustomerSources.copyTo(folder);

        assertEquals(build("first", sources), build("second", sources));
    }

    @Test
    void orderAndFolderOfTheSourcesDoNotMatter() throws Exception {
        List<Path> sources = CustomerSources.copyTo(folder.resolve("a"));
        List<Path> others = new ArrayList<>(CustomerSources.copyTo(folder.resolve("another folder/b")));
        Collections.reverse(others);

        assertEquals(build("first", sources), build("second", others));
    }

    private Map<String, String> build(String name, List<Path> sources) throws IOException {
        Javac.run(arguments(name, sources)).assertSuccess();
        return CustomerSources.contentsOf(folder.resolve(name));
    }

    private List<Object> arguments(String name, List<Path> sources) throws IOException {
        Path output = Files.createDirectories(folder.resolve(name));
        List<Object> arguments = new ArrayList<>();
        arguments.addAll(List.of("-d", output, "-s", output));
        arguments.addAll(List.of("-cp", PackagedJars.ANNOTATIONS, "--processor-path", PackagedJars.PROCESSOR));
        arguments.addAll(sources);
        return arguments;
    }
}
