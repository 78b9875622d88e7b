package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.SourceTree;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No class is loaded that nobody asked for: no language but the reader's, and no text while only numbers are asked. */
class FirstUseTest {

    @TempDir
    static Path folder;

    private final Recorder recorder = new Recorder();

    @BeforeAll
    static void compile() {
        new SourceTree(folder).host("").compile().requireSuccess();
    }

    /** Remembers the simple names of the generated classes that were loaded. */
    private static final class Recorder extends URLClassLoader {
        final Set<String> loaded = new TreeSet<>();

        Recorder() {
            super(new URL[] {classes()}, ClassLoader.getPlatformClassLoader());
        }

        private static URL classes() {
            try {
                return folder.resolve("classes").toUri().toURL();
            } catch (MalformedURLException exception) {
                throw new IllegalStateException(exception);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(name.substring(name.lastIndexOf('.') + 1));
            return found;
        }
    }

    private Class<?> type(String simpleName) throws ClassNotFoundException {
        return Class.forName(SourceTree.PACKAGE + "." + simpleName, true, recorder);
    }

    // Not by Class.getMethod, which loads the types of every method.
    private MethodHandle method(String type, String name, Class<?> result, Class<?>... parameters)
            throws ReflectiveOperationException {
        return MethodHandles.publicLookup().findStatic(type(type), name, MethodType.methodType(result, parameters));
    }

    @Test
    void constantsLoadTheEnumAlone() throws Throwable {
        Object[] constants = (Object[])
                method("CloseCode", "values", type("CloseCode").arrayType()).invoke();
        assertEquals(19, constants.length);
        assertEquals(Set.of("CloseCode"), recorder.loaded);
    }

    @Test
    void aNumberLoadsNoText() throws Throwable {
        assertTrue((boolean)
                method("CloseCodes", "isSendable", boolean.class, int.class).invoke(1000));
        assertEquals(Set.of("CloseCodes", "CloseCode$Reconnect"), recorder.loaded);
        method("CloseCode", "find", Optional.class, int.class).invoke(1000);
        assertEquals(Set.of("CloseCodes", "CloseCode$Reconnect", "CloseCode", "CloseCode$ByNumber"), recorder.loaded);
    }

    @Test
    void aNameLoadsNoText() throws Throwable {
        method("CloseCode", "named", Optional.class, String.class).invoke("CLOSE_NORMAL");
        // An EnumMap asks for the enum's methods, and so for the types in them; texts are in none.
        assertTrue(recorder.loaded.contains("CloseCode$ByName"));
        recorder.loaded.removeIf(name -> !name.startsWith("CloseCodes$LocalizedTexts"));
        assertEquals(Set.of(), recorder.loaded);
    }

    @Test
    void aTextLoadsItsLanguageAlone() throws Throwable {
        method("CloseCodes", "describe", type("CloseCodeText"), int.class, Locale.class)
                .invoke(1000, Locale.GERMAN);
        recorder.loaded.removeIf(name -> !name.startsWith("CloseCodes$LocalizedTexts$"));
        assertEquals(Set.of("CloseCodes$LocalizedTexts$De"), recorder.loaded);
    }
}
