package dev.closecodes.processor.load.locate;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Looks for the registry files of one host: in sources first, then in copies. */
public final class RegistryLocator {

    private final List<RegistryLocation> locations;
    private Supplier<List<RegistryLocation>> lastLocations = List::of;
    private final String packageName;
    private final String remedy;
    private final Problems problems;

    private RegistryLocator(List<RegistryLocation> locations, String packageName, String remedy, Problems problems) {
        this.locations = new ArrayList<>(locations);
        this.packageName = packageName;
        this.remedy = remedy;
        this.problems = problems;
    }

    /**
     * A locator for one host.
     *
     * @param host the annotated package or type
     * @param registry what the annotation names; empty for the standard registry alone, for which nobody is asked
     * @param folders the folders of the option closecodes.path
     * @param problems takes what is wrong
     */
    public static RegistryLocator of(
            Element host, String registry, List<Path> folders, ProcessingEnvironment environment, Problems problems) {
        String packageName = environment
                .getElementUtils()
                .getPackageOf(host)
                .getQualifiedName()
                .toString();
        if (registry.isEmpty()) {
            return new RegistryLocator(List.of(), packageName, NotFound.IN_BUILDS, problems);
        }
        List<RegistryLocation> sources = CompilerLocations.sources(host, folders, environment);
        RegistryLocation classPath =
                new FilerLocation(environment.getFiler(), StandardLocation.CLASS_PATH, "", "the class path", true);
        if (SourceFolder.isInMemory(host, environment)) {
            // The class output is in memory, too, where asking for a file leaves an empty one: only when all else
            // fails.
            sources.add(classPath);
            RegistryLocator locator = new RegistryLocator(sources, packageName, NotFound.IN_BUILDS, problems);
            locator.lastLocations = () -> CompilerLocations.outputs(environment.getFiler());
            return locator;
        }
        sources.addAll(CompilerLocations.outputs(environment.getFiler()));
        sources.add(classPath);
        return new RegistryLocator(sources, packageName, NotFound.IN_BUILDS, problems);
    }

    /**
     * Returns a locator without a compiler.
     *
     * @param folders where to look, in this order; roots of jars that are open as file systems may be among them
     * @param packageName the annotated package, empty for the unnamed one
     * @param problems takes what is wrong
     */
    public static RegistryLocator in(List<Path> folders, String packageName, Problems problems) {
        List<RegistryLocation> locations = new ArrayList<>();
        folders.forEach(folder -> locations.add(new FolderLocation(folder)));
        return new RegistryLocator(locations, packageName, "put it into one of them", problems);
    }

    /**
     * Finds the file that the annotation names.
     *
     * @return null when it cannot be had, which is then reported
     */
    public @Nullable RegistryFile find(String name) {
        String flaw = RegistryName.flaw(name);
        if (flaw != null) {
            problems.add(Rule.REGISTRY_NAME, null, flaw);
            return null;
        }
        try {
            RegistryFile found = first(name);
            if (found == null) {
                problems.add(Rule.REGISTRY_NOT_FOUND, null, notFound(name, null));
            } else {
                Copies.report(found, name, locations, problems);
            }
            return found;
        } catch (UnreadableFileException exception) {
            problems.add(Rule.REGISTRY_UNREADABLE, null, exception.reason());
            return null;
        }
    }

    /**
     * Finds a file that another one extends: beside it, then where the annotation's is looked for.
     *
     * @param name what {@code extends} says, with its position
     * @return null when it cannot be had, which is then reported
     */
    public @Nullable RegistryFile findParent(Located<String> name, RegistryFile child) {
        String flaw = RegistryName.flaw(name.value());
        if (flaw != null) {
            problems.add(Rule.REGISTRY_NAME, name.at(), flaw);
            return null;
        }
        if (!RegistryName.isYaml(name.value())) {
            String near = near(name.value(), child);
            problems.add(
                    Rule.REGISTRY_NAME,
                    name.at(),
                    "\"" + name.value() + "\" is neither a registry of ours nor the name of a .yaml or .yml file"
                            + (near == null
                                    ? Suggestion.of(
                                            name.value(),
                                            BuiltInRegistry.IDS,
                                            "ours are " + String.join(", ", BuiltInRegistry.IDS))
                                    : "; did you mean \"" + near + "\"?"));
            return null;
        }
        try {
            RegistryFile sibling = child.sibling(name.value());
            RegistryFile found = sibling == null ? first(name.value()) : sibling;
            if (found == null) {
                problems.add(Rule.REGISTRY_NOT_FOUND, name.at(), notFound(name.value(), child));
            } else if (sibling == null) {
                Copies.report(found, name.value(), locations, problems);
            }
            return found;
        } catch (UnreadableFileException exception) {
            problems.add(Rule.REGISTRY_UNREADABLE, name.at(), exception.reason());
            return null;
        }
    }

    private @Nullable RegistryFile first(String name) throws UnreadableFileException {
        RegistryFile found = firstIn(locations, name);
        if (found == null) {
            List<RegistryLocation> last = lastLocations.get();
            lastLocations = List::of;
            locations.addAll(last);
            found = firstIn(last, name);
        }
        return found;
    }

    private @Nullable RegistryFile firstIn(List<RegistryLocation> some, String name) throws UnreadableFileException {
        for (RegistryLocation location : some) {
            RegistryFile file = openIn(location, name);
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    private @Nullable RegistryFile openIn(RegistryLocation location, String name) throws UnreadableFileException {
        RegistryFile inPackage = packageName.isEmpty() ? null : location.open(packageName, name);
        return inPackage == null ? location.open("", name) : inPackage;
    }

    // A suggestion alone: what cannot be read there is nobody's concern.
    private String notFound(String name, @Nullable RegistryFile child) {
        return NotFound.text(name, packageName, locations, near(name, child), remedy);
    }

    private @Nullable String near(String name, @Nullable RegistryFile child) {
        for (String other : NotFound.otherEndings(name)) {
            try {
                if ((child != null && child.sibling(other) != null) || first(other) != null) {
                    return other;
                }
            } catch (UnreadableFileException exception) {
                return null;
            }
        }
        return null;
    }
}
