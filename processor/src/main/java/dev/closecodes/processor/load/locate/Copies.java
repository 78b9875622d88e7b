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
     * @param places where it was looked for, in this order
     */
    static void report(RegistryFile found, String name, List<Place> places, Problems problems) {
        if (isOnClassPath(found.place())) {
            problems.add(
                    Rule.REGISTRY_ON_CLASS_PATH, null, "the registry is read from the class path: " + found.path());
        }
        Set<String> told = new HashSet<>(Set.of(found.identity()));
        for (Place place : places.subList(places.indexOf(found.place()) + 1, places.size())) {
            RegistryFile other = openQuietly(place, found.packageName(), name);
            // The class output may be on the class path too.
            if (other != null && told.add(other.identity()) && !other.hasSameContent(found)) {
                String text = found.path() + " is read, and " + other.path() + " differs from it";
                if (isOnClassPath(place)) {
                    problems.note(
                            Rule.REGISTRY_DIFFERS,
                            null,
                            text + "; it is another registry, on the class path, so give yours a name or a folder of"
                                    + " its own");
                } else if (place.holdsCopies()) {
                    problems.note(Rule.REGISTRY_DIFFERS, null, text + "; it is a copy, which the build will renew");
                } else {
                    problems.add(Rule.REGISTRY_DIFFERS, null, text + "; delete one of them");
                }
            }
        }
    }

    private static boolean isOnClassPath(Place place) {
        return place instanceof FilerPlace filer && filer.location() == StandardLocation.CLASS_PATH;
    }

    private static @Nullable RegistryFile openQuietly(Place place, String packageName, String name) {
        try {
            return place.open(packageName, name);
        } catch (UnreadableFileException exception) {
            return null;
        }
    }
}
