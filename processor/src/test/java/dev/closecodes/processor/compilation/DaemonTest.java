package dev.closecodes.processor.compilation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Many compilations in one JVM, as a build daemon or an IDE has them. */
@Tag("thorough")
@Isolated("measures the heap of the whole jvm")
class DaemonTest {

    /** How many in a row; -Dcompilations=1000 for the figures of docs/reliability.md. */
    private static final int COMPILATIONS = Integer.getInteger("compilations", 60);

    private static final int WARM_UP = Math.min(100, COMPILATIONS / 3);

    /** A single registry with its files is half a megabyte: keeping a few of them would show. */
    private static final long MOST_GROWTH = 4L << 20;

    @TempDir
    private Path temporary;

    /** A registry that no other number has: languages, codes and texts differ. */
    private static String registry(int number) {
        List<String> all = List.of("en", "es", "fr", "de", "zh");
        List<String> languages = all.subList(0, 1 + number % all.size());
        StringBuilder codes = new StringBuilder("codes:\n");
        for (int code = 0; code <= number % 7; code++) {
            codes.append(Registries.code(4000 + number + code, "CODE_" + number + "_" + code, languages));
        }
        return Registries.extending(languages, codes.toString());
    }

    private Outcome compile(String name, int number) throws IOException {
        return new Workspace(Files.createDirectories(temporary.resolve(name)))
                .registry("codes.yaml", registry(number).getBytes(StandardCharsets.UTF_8))
                .source("example/package-info.java", Workspace.PACKAGE_INFO)
                .compile(TestCompiler.JAVAC);
    }

    @Test
    @Timeout(300)
    void compilationsAtOnceDoNotMix() throws Exception {
        int threads = 6;
        int each = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<List<Outcome>>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread * each;
                running.add(pool.submit(() -> {
                    List<Outcome> outcomes = new ArrayList<>();
                    start.await();
                    for (int number = first; number < first + each; number++) {
                        outcomes.add(compile("at-once" + number, number));
                    }
                    return outcomes;
                }));
            }
            for (int thread = 0; thread < threads; thread++) {
                List<Outcome> outcomes = running.get(thread).get();
                for (int i = 0; i < each; i++) {
                    assertSame(compile("alone" + (thread * each + i), thread * each + i), outcomes.get(i));
                }
            }
        } catch (ExecutionException exception) {
            throw new AssertionError(exception.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static void assertSame(Outcome expected, Outcome actual) {
        assertTrue(expected.success(), expected::diagnostics);
        assertEquals(expected.messages(), actual.messages());
        assertEquals(expected.files().keySet(), actual.files().keySet());
        expected.files()
                .forEach(
                        (name, bytes) -> assertArrayEquals(bytes, actual.files().get(name), name));
    }

    @Test
    @Timeout(1800)
    void manyInARowKeepNoMemory() throws IOException {
        long warm = 0;
        for (int i = 0; i < COMPILATIONS; i++) {
            assertTrue(compile("row" + i % 10, i % 10).success());
            if (i + 1 == WARM_UP) {
                warm = usedAfterCollection();
            }
        }
        long end = usedAfterCollection();
        System.out.printf(
                "after %d compilations %,d KB of heap, after %d %,d KB%n",
                WARM_UP, warm >> 10, COMPILATIONS, end >> 10);
        assertTrue(end - warm < MOST_GROWTH, "grew by " + (end - warm) + " bytes");
    }

    // The collector has its own idea of when: the least of a few times is what cannot be freed.
    private static long usedAfterCollection() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
