package dev.closecodes.processor.support;

import dev.closecodes.processor.model.Framework;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the jars of the frameworks are, as a customer has them on the class path. */
public final class Frameworks {

    private Frameworks() {}

    /** The jar that a framework's type is in; Spring's needs JSpecify's beside it, JavaScript none. */
    public static List<Path> jars(Framework framework) {
        if (framework.type().isEmpty()) {
            return List.of();
        }
        List<Path> jars = new ArrayList<>(List.of(jar(framework.type())));
        if (framework == Framework.SPRING_WEBSOCKET) {
            jars.add(jar("org.springframework.util.Assert"));
            jars.add(jar("org.jspecify.annotations.Nullable"));
        }
        return jars;
    }

    public static List<Path> allJars() {
        return Arrays.stream(Framework.values())
                .flatMap(framework -> jars(framework).stream())
                .toList();
    }

    private static Path jar(String type) {
        try {
            return Path.of(Class.forName(type, false, Frameworks.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
