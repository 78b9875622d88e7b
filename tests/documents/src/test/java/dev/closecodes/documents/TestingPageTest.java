package dev.closecodes.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/testing.md: the tests that it shows pass. */
class TestingPageTest {

    private static final String ANNOTATED = """
            @CloseCodeRegistry("codes.yaml")
            package com.acme.chat;

            import dev.closecodes.CloseCodeRegistry;
            """;

    private static final Set<String> TESTS = Set.of("BannerTest", "CloseCodeJsonTest", "EveryCodeTest", "NextStepTest");

    @TempDir
    Path folder;

    @Test
    void itsTestsPass() throws Exception {
        Document page = Document.read("docs/testing.md");
        SampleProject project = new SampleProject(folder)
                .java(page.blocks("java"))
                .java(List.of(ANNOTATED))
                .resource("com/acme/chat/codes.yaml", page.block("yaml"))
                .compile();
        Set<String> found = new TreeSet<>();
        int run = 0;
        try (URLClassLoader classes = project.load()) {
            for (String name : TESTS) {
                run += runTestsOf(classes.loadClass("com.acme.chat." + name));
            }
            for (String source : page.blocks("java")) {
                source.lines()
                        .filter(line -> line.matches("class \\w+Test \\{"))
                        .forEach(line -> found.add(line.split(" ", -1)[1]));
            }
        }
        assertEquals(new TreeSet<>(TESTS), found);
        assertEquals(7, run);
    }

    private static int runTestsOf(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        int run = 0;
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                method.setAccessible(true);
                method.invoke(constructor.newInstance());
                run++;
            }
        }
        return run;
    }
}
