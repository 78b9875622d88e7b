package dev.closecodes.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.customer.GeneratedPackage.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From a code to its text there is no reflection, no resource and no service: nothing that a native image or a shrinker
 * would have to be told of. No native image is built here.
 */
class ReachabilityTest {

    /** What {@code javap} says of a call: the owner, where it is another class, and the method. */
    private static final Pattern CALL = Pattern.compile("// (?:Interface)?Method ([\\w/$]+)\\.\"?([\\w$<>]+)\"?:");

    private static final Pattern LOOKUP = Pattern.compile("java/lang/reflect/.*|java/lang/ClassLoader\\..*"
            + "|java/lang/Module\\..*|java/lang/invoke/(?!StringConcatFactory|LambdaMetafactory).*"
            + "|java/lang/Class\\.(forName|get(?!Name|SimpleName|Class$).*|newInstance)"
            + "|java/util/(ServiceLoader|ResourceBundle).*|java/util/Locale\\.getDefault"
            + "|java/io/.*|java/nio/.*|java/net/.*");

    private static final Path CLASSES = Path.of("target/classes");

    static Stream<GeneratedPackage<?>> hosts() {
        return GeneratedPackages.all();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void everyTextIsThereWhereEveryResourceIsRefused(GeneratedPackage<?> host) throws Exception {
        NoResources loader = new NoResources(host.packageName());
        Class<?> closeCodes = loader.loadClass(host.packageName() + ".CloseCodes");
        assertThrows(AssertionError.class, () -> closeCodes.getResource("CloseCodeMessages.properties"));
        for (String language : host.languages()) {
            Locale locale = Locale.forLanguageTag(language);
            for (var code : host.codes()) {
                String key = String.valueOf(number(host, code.name()));
                Text expected = host.texts().get(key).apply(locale);
                Object text = closeCodes
                        .getMethod("describe", int.class, Locale.class)
                        .invoke(null, Integer.parseInt(key), locale);
                assertEquals(
                        expected, new Text(ask(text, "title"), ask(text, "description"), ask(text, "language")), key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void noClassLooksAnythingUp(GeneratedPackage<?> host) {
        Set<String> calls = new TreeSet<>();
        for (Path file : generated(host)) {
            StringWriter listing = new StringWriter();
            PrintWriter out = new PrintWriter(listing);
            int exitCode = ToolProvider.findFirst("javap").orElseThrow().run(out, out, "-c", "-p", file.toString());
            assertEquals(0, exitCode, listing::toString);
            CALL.matcher(listing.toString()).results().forEach(call -> calls.add(call.group(1) + "." + call.group(2)));
        }
        assertTrue(calls.contains("java/util/Locale.getLanguage"), () -> "the look-up was not seen in " + calls);
        assertEquals(
                List.of(),
                calls.stream().filter(call -> LOOKUP.matcher(call).matches()).toList());
    }

    private static <C extends Enum<C>> int number(GeneratedPackage<C> host, String name) {
        return host.code().applyAsInt(host.named().apply(name).orElseThrow());
    }

    private static String ask(Object text, String method) throws ReflectiveOperationException {
        return (String) text.getClass().getMethod(method).invoke(text);
    }

    /** Those of the generated classes, and of the classes in them. */
    private static List<Path> generated(GeneratedPackage<?> host) {
        try (Stream<Path> files = Files.list(CLASSES.resolve(host.packageName().replace('.', '/')))) {
            List<Path> classes = files.filter(
                            file -> file.getFileName().toString().matches("Close(Code|Event).*\\.class"))
                    .sorted()
                    .toList();
            // Six types, the advice to reconnect, and a class for each language.
            assertTrue(classes.size() > 6 + host.languages().size(), classes::toString);
            return classes;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The generated classes once more, by a loader that has classes alone. */
    private static final class NoResources extends ClassLoader {

        private final String packageName;

        NoResources(String packageName) {
            super(ClassLoader.getPlatformClassLoader());
            this.packageName = packageName;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            assertTrue(name.startsWith(packageName + "."), name);
            try {
                byte[] bytes = Files.readAllBytes(CLASSES.resolve(name.replace('.', '/') + ".class"));
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException exception) {
                throw new ClassNotFoundException(name, exception);
            }
        }

        @Override
        public URL getResource(String name) {
            throw new AssertionError("asked for the resource " + name);
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            throw new AssertionError("asked for the resources " + name);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            throw new AssertionError("asked for the resource " + name);
        }
    }
}
