package dev.closecodes.customer;

import dev.closecodes.customer.GeneratedPackage.Text;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Locale;

/** The generated types of a package, loaded once more: whatever they keep is made anew. */
final class FreshTypes implements AutoCloseable {

    private final URLClassLoader loader;
    private final Class<?> closeCodes;

    FreshTypes(GeneratedPackage<?> host) throws ReflectiveOperationException {
        URL classes = dev.closecodes.demo.CloseCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
        closeCodes = loader.loadClass(host.packageName() + ".CloseCodes");
    }

    Text describe(int code, Locale locale) throws ReflectiveOperationException {
        Object text = closeCodes.getMethod("describe", int.class, Locale.class).invoke(null, code, locale);
        return new Text(ask(text, "title"), ask(text, "description"), ask(text, "language"));
    }

    private static String ask(Object text, String method) throws ReflectiveOperationException {
        return (String) text.getClass().getMethod(method).invoke(text);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
