package dev.closecodes.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.sun.management.OperatingSystemMXBean;
import dev.closecodes.processor.problem.Problem;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes as codes.yaml: problems or sources, never an exception, never endless. What is accepted compiles, and its
 * texts come back.
 */
class BytesFuzzTest {

    /** One in so many of the accepted registries is compiled: it takes a hundred times as long as the way there. */
    private static final int COMPILED = Integer.getInteger("fuzz.compiled", 1);

    /**
     * Of the processors' time, in all threads, since the fuzzer may have to wait for others. Far above what any input of this
     * size took.
     */
    private static final long MOST_NANOS = 20_000_000_000L;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Stream<Arguments> registries() {
        return Seeds.registries();
    }

    @MethodSource("registries")
    @DictionaryFile(resourcePath = "codes.yaml.dict")
    @FuzzTest
    void anyBytes(byte[] bytes) {
        long start = PROCESS.getProcessCpuTime();
        Way way = Way.of(bytes);
        way.problems().forEach(BytesFuzzTest::check);
        if (way.isAccepted()) {
            assertFalse(way.artifacts().isEmpty());
            if (isCompiled(bytes)) {
                RoundTrip.check(way.registry(), way.artifacts());
            }
        }
        assertTrue(PROCESS.getProcessCpuTime() - start < MOST_NANOS, "took longer than twenty seconds");
    }

    private static void check(Problem problem) {
        assertTrue(
                problem.rule().id().matches("[A-Z][A-Za-z0-9]+"), problem.rule().id());
        List<String> lines = problem.message().lines().toList();
        assertTrue(lines.get(0).contains("[" + problem.rule().id() + "] "), problem.message());
        assertFalse(problem.text().isBlank(), problem.message());
    }

    // By the content, so that the same input is treated alike each time.
    private static boolean isCompiled(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue() % COMPILED == 0;
    }
}
