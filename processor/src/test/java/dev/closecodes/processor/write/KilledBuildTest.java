package dev.closecodes.processor.write;

import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.TestFiles;
import dev.closecodes.support.Workspace;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds that find what a killed one left. */
@Timeout(120)
class KilledBuildTest {

    @TempDir
    private Path temporary;

    /** What a killed process leaves: some files whole, one in part, the others of the last build or not there. */
    @ParameterizedTest
    @EnumSource
    void aKilledBuildIsRepairedByTheNext(TestCompiler compiler) {
        SortedMap<String, byte[]> expected = FaultyBuilds.expected(temporary, compiler);
        List<String> names = FaultyBuilds.inOrderOfWriting(expected);
        for (int killed = 0; killed < names.size(); killed++) {
            Path folder = temporary.resolve("killed" + killed);
            if (killed % 2 == 1) {
                FaultyBuilds.workspace(folder, FaultyBuilds.OLD).compile(compiler);
            }
            Workspace workspace = FaultyBuilds.workspace(folder, FaultyBuilds.NEW);
            for (String name : names.subList(0, killed + 1)) {
                byte[] bytes = expected.get(name);
                int length = name.equals(names.get(killed)) ? bytes.length / 2 : bytes.length;
                TestFiles.write(FaultyBuilds.file(workspace, name), Arrays.copyOf(bytes, length));
            }
            FaultyBuilds.assertRight(expected, workspace, compiler, killed);
        }
    }

    /** As Maven has it: the generated sources of the last build are on the source path, and the compiler looks at them. */
    @Test
    void aKilledBuildIsRepairedWhereOldSourcesAreOnTheSourcePath() {
        SortedMap<String, byte[]> expected = FaultyBuilds.expected(temporary, TestCompiler.JAVAC);
        List<String> names = FaultyBuilds.inOrderOfWriting(expected);
        for (int whole = 1; whole <= names.size(); whole++) {
            Workspace workspace = FaultyBuilds.workspace(temporary.resolve("source-path" + whole), FaultyBuilds.NEW)
                    .sourcePath("src")
                    .sourcePath("generated");
            for (String name : names.subList(0, whole)) {
                TestFiles.write(FaultyBuilds.file(workspace, name), expected.get(name));
            }
            FaultyBuilds.assertRight(expected, workspace, TestCompiler.JAVAC, whole);
        }
    }
}
