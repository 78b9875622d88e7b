package dev.closecodes.processor.load.locate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The source folders of the project that the class output is in, as Maven and Gradle lay projects out. */
final class ProjectFolder {

    private static final List<String> SOURCES = List.of("src/main/resources", "src/main/java");

    private ProjectFolder() {}

    /**
     * Folders to look in.
     *
     * @param classOutput where classes are written; null when that is not a folder
     */
    static List<RegistryLocation> locations(@Nullable Path classOutput) {
        List<RegistryLocation> locations = new ArrayList<>();
        for (Path folder = classOutput; folder != null; folder = folder.getParent()) {
            for (String source : SOURCES) {
                Path sources = folder.resolve(source);
                if (Files.isDirectory(sources)) {
                    locations.add(new FolderLocation(sources, "of the project that the class output is in"));
                }
            }
            if (!locations.isEmpty()) {
                return locations;
            }
        }
        return locations;
    }
}
