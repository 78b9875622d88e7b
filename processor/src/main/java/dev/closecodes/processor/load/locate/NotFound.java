package dev.closecodes.processor.load.locate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says where a file was looked for, and what helps in each build tool. */
final class NotFound {

    /** What helps whoever compiles. */
    static final String IN_BUILDS = "Maven: put it into src/main/resources, or add"
            + " <arg>-Aclosecodes.path=${project.basedir}/folder</arg> to the compiler plugin's compilerArgs\n"
            + "Gradle: put it into src/main/resources and add"
            + " tasks.compileJava { options.sourcepath = files(\"src/main/resources\") }\n"
            + "Eclipse: set the annotation processing option closecodes.path to the absolute folder it is in";

    private NotFound() {}

    /**
     * Returns the message.
     *
     * @param near a file that is there and was perhaps meant; null when there is none
     * @param remedy what helps, lines of their own
     */
    static String text(
            String name, String packageName, List<RegistryLocation> locations, @Nullable String near, String remedy) {
        String inPackage = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/" + name + " and ";
        String looked =
                locations.stream().map(location -> "  " + location.label()).collect(Collectors.joining("\n"));
        return "\"" + name + "\" is not found"
                + (near == null ? "" : " (did you mean \"" + near + "\"?)")
                + "; looked for " + inPackage + name + " in\n" + looked + "\n" + remedy;
    }

    /** Returns the names that differ from one in their ending alone. */
    static List<String> otherEndings(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
        return Stream.of(stem + ".yaml", stem + ".yml")
                .filter(other -> !other.equals(name))
                .toList();
    }
}
