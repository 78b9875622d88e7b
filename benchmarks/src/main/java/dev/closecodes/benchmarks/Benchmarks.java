package dev.closecodes.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and writes their results as a Markdown table. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * The one command's program.
     *
     * @param arguments a regular expression that benchmarks' names must match, and the file to write
     * @throws RunnerException if JMH finds nothing to run or a benchmark fails
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(arguments[0])
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        String table = ResultTable.of(results);
        Files.writeString(Path.of(arguments[1]), table);
        System.out.print(table);
    }
}
