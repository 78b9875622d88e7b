package dev.closecodes.processor.load.locate;

import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Tells of files that have the name of the one that is read, and differ from it. */
final class Copies {

    private Copies() {}

    /**
     * Reports them, and a file that is on the class path.
     *
     * @param found the file that is read
     * @param name what it was asked for by
     * @param locations where it was looked for, in this order
     */
    static void report(RegistryFile found, String name, List<RegistryLocation> locations, Problems problems) {
        if (isOnClassPath(found.location())) {
            problems.add(
                    Rule.REGISTRY_ON_CLASS_PATH, null, "the registry is read from the class path: " + found.path());
        }
        Set<String> told = new HashSet<>(Set.of(found.identity()));
        for (RegistryLocation location : locations.subList(locations.indexOf(found.location()) + 1, locations.size())) {
            RegistryFile other = openQuietly(location, found.packageName(), name);
            // The class output may be on the class path too.
            if (other != null && told.add(other.identity()) && !other.hasSameContent(found)) {
                String text = found.path() + " is read, and " + other.path() + " differs from it";
                if (isOnClassPath(location)) {
                    problems.note(
                            Rule.REGISTRY_DIFFERS,
                            null,
                            text + "; it is another registry, on the class path, so give yours a name or a folder of"
                                    + " its own");
                } else if (location.holdsCopies()) {
                    problems.note(Rule.REGISTRY_DIFFERS, null, text + "; it is a copy, which the build will renew");
                } else {
                    problems.add(Rule.REGISTRY_DIFFERS, null, text + "; delete one of them");
                }
            }
        }
    }

    private static boolean isOnClassPath(RegistryLocation location) {
        return location instanceof FilerLocation filer && filer.location() == StandardLocation.CLASS_PATH;
    }

    private static @Nullable RegistryFile openQuietly(RegistryLocation location, String packageName, String name) {
        try {
            return location.open(packageName, name);
        } catch (UnreadableFileException exception) {
            return null;
        }
    }
}
