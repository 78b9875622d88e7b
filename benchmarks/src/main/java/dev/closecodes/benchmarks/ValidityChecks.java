package dev.closecodes.benchmarks;

import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
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

/** Whether a number may be sent. Jakarta's API has no such question. */
@OperationsPerInvocation(RandomNumbers.COUNT)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 9, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ValidityChecks {

    @Benchmark
    public void isSendable(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.any) {
            hole.consume(CloseCodes.isSendable(number));
        }
    }

    @Benchmark
    public void netty(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.any) {
            hole.consume(WebSocketCloseStatus.isValidStatusCode(number));
        }
    }

    /** The rule written out by hand, for the numbers that the standard knows. */
    @Benchmark
    public void comparisons(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.any) {
            hole.consume(number >= 3000 && number <= 4999
                    || number >= 1000 && number <= 1003
                    || number >= 1007 && number <= 1014);
        }
    }
}
