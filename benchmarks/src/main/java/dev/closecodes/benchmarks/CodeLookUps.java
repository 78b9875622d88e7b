package dev.closecodes.benchmarks;

import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason.CloseCodes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

/** From a number to what it is called. Listed codes alone, since the array and the scan answer for no others. */
@OperationsPerInvocation(RandomNumbers.COUNT)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 9, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class CodeLookUps {

    private static final CloseCode[] ARRAY = new CloseCode[5000];
    private static final Map<Integer, CloseCode> MAP = new HashMap<>();

    static {
        for (CloseCode code : CloseCode.values()) {
            ARRAY[code.code()] = code;
            MAP.put(code.code(), code);
        }
    }

    @Benchmark
    public void bareArray(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.listed) {
            hole.consume(ARRAY[number]);
        }
    }

    @Benchmark
    public void find(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.listed) {
            hole.consume(CloseCode.find(number));
        }
    }

    /** As it is used: the answer is opened at once. */
    @Benchmark
    public void findOrElse(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.listed) {
            Optional<CloseCode> found = CloseCode.find(number);
            hole.consume(found.orElse(CloseCode.INTERNAL_ERROR));
        }
    }

    @Benchmark
    public void of(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.listed) {
            hole.consume(CloseCode.of(number));
        }
    }

    @Benchmark
    public void hashMap(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.listed) {
            hole.consume(MAP.get(number));
        }
    }

    @Benchmark
    public void scanOfValues(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.listed) {
            hole.consume(scan(number));
        }
    }

    private static CloseCode scan(int number) {
        for (CloseCode code : CloseCode.values()) {
            if (code.code() == number) {
                return code;
            }
        }
        throw new IllegalArgumentException(String.valueOf(number));
    }

    /** Answers with a new object for what Netty does not name. */
    @Benchmark
    public void netty(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.listed) {
            hole.consume(WebSocketCloseStatus.valueOf(number));
        }
    }

    /** Answers with a new object for what Jakarta does not name. */
    @Benchmark
    public void jakarta(RandomNumbers numbers, Blackhole hole) {
        for (int number : numbers.listed) {
            hole.consume(CloseCodes.getCloseCode(number));
        }
    }
}
