package dev.closecodes.demo;

import com.example.chat.CloseCode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the build read and wrote for the chat, found beside its classes. */
final class DemoFiles {

    private static final String PACKAGE = CloseCode.class.getPackageName().replace('.', '/');

    private final Path classes = Path.of(URI.create(
            CloseCode.class.getProtectionDomain().getCodeSource().getLocation().toString()));

    /** Returns the lines of the registry, which the build has copied beside the classes. */
    List<String> registry() throws IOException {
        return Files.readAllLines(classes.resolve(PACKAGE).resolve("chat-codes.yaml"));
    }

    /** Returns the lines of the enum that was generated. */
    List<String> closeCode() throws IOException {
        return Files.readAllLines(generated("CloseCode.java"));
    }

    /** Returns the page that was generated. */
    Path page() {
        return generated("close-codes.html");
    }

    private Path generated(String name) {
        return classes.resolveSibling("generated-sources/annotations")
                .resolve(PACKAGE)
                .resolve(name);
    }
}
