package dev.closecodes.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From a number to its innermost range. */
@OperationsPerInvocation(RandomNumbers.COUNT)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 9, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class RangeLookUps {

    private static final CloseCodeRange[] ARRAY = new CloseCodeRange[5000];

    static {
        for (int code = 0; code < ARRAY.length; code++) {
            ARRAY[code] = CloseCodeRange.of(code);
        }
    }

    @Benchmark
    public void bareArray(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.listed) {
            hole.consume(ARRAY[number]);
        }
    }

    @Benchmark
    public void of(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.listed) {
            hole.consume(CloseCodeRange.of(number));
        }
    }

    @Benchmark
    public void find(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.any) {
            hole.consume(CloseCodeRange.find(number));
        }
    }
}
