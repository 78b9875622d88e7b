package dev.closecodes.benchmarks;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first question in a new virtual machine: loading of classes, tables and texts included. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstUse {

    @Benchmark
    public String resourceBundle() {
        return ResourceBundle.getBundle("dev.closecodes.benchmarks.CloseCodeMessages", Locale.GERMAN)
                .getString("1001.description");
    }

    @Benchmark
    public CloseCode find() {
        return CloseCode.find(1001).orElseThrow();
    }

    @Benchmark
    public boolean isSendable() {
        return CloseCodes.isSendable(1001);
    }

    /** One language of five. */
    @Benchmark
    public String description() {
        return CloseCode.GOING_AWAY.description(Locale.GERMAN);
    }
}
