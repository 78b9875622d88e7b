package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.SourceTree;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated types under many threads, none of which has loaded them before: each begins with another type, so that two
 * that waited for one another would be found, and all ask for all languages.
 */
class ThreadsTest {

    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "zh");
    private static final int THREADS = 15;
    private static final int ROUNDS = 40;

    @TempDir
    private Path folder;

    /** What a thread does first. */
    private interface Question {
        Object ask(Types types, Locale locale) throws ReflectiveOperationException;
    }

    private static final List<Question> QUESTIONS = List.of(
            (types, locale) -> types.call("CloseCode", "find", new Class<?>[] {int.class}, 4001),
            (types, locale) -> types.call("CloseCodeRange", "find", new Class<?>[] {int.class}, 4001),
            (types, locale) ->
                    types.call("CloseCodes", "describe", new Class<?>[] {int.class, Locale.class}, 4001, locale),
            (types, locale) -> types.call(
                    "CloseEvent", "of", new Class<?>[] {int.class, String.class, boolean.class}, 4001, "bye", true),
            (types, locale) -> types.call("CloseCode", "named", new Class<?>[] {String.class}, "ONE"));

    private record Types(ClassLoader loader) {

        Object call(String type, String method, Class<?>[] parameters, Object... arguments)
                throws ReflectiveOperationException {
            Class<?> loaded = Class.forName(SourceTree.PACKAGE + "." + type, true, loader);
            return loaded.getMethod(method, parameters).invoke(null, arguments);
        }

        Object describe(int code, Locale locale) throws ReflectiveOperationException {
            return call("CloseCodes", "describe", new Class<?>[] {int.class, Locale.class}, code, locale);
        }
    }

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void allThreadsSeeTheSame() throws Exception {
        SourceTree.compile(
                folder, Registries.extending(LANGUAGES, "codes:\n" + Registries.code(4001, "ONE", LANGUAGES)));
        URL classes = folder.resolve("classes").toUri().toURL();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
                    race(pool, new Types(loader), round);
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void race(ExecutorService pool, Types types, int round) throws Exception {
        Map<String, Object> shared = new ConcurrentHashMap<>();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int offset = thread + round;
            running.add(pool.submit(() -> {
                start.await();
                QUESTIONS.get(offset % QUESTIONS.size()).ask(types, locale(offset));
                for (int i = 0; i < LANGUAGES.size(); i++) {
                    check(types, locale(offset + i), shared);
                }
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get(60, TimeUnit.SECONDS);
        }
    }

    private static Locale locale(int number) {
        return Locale.forLanguageTag(LANGUAGES.get(number % LANGUAGES.size()));
    }

    private static void check(Types types, Locale locale, Map<String, Object> shared)
            throws ReflectiveOperationException {
        String language = locale.toLanguageTag();
        Object text = types.describe(4001, locale);
        Method title = text.getClass().getMethod("title");
        assertEquals("ONE title " + language, title.invoke(text));
        for (int code : new int[] {1000, 4001, 4002, -1}) {
            Object seen = types.describe(code, locale);
            Object first = shared.putIfAbsent(language + code, seen);
            // Shared instances, whichever thread came first.
            assertEquals(true, first == null || first == seen, () -> code + " in " + language);
        }
    }
}
