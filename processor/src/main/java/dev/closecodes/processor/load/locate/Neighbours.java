package dev.closecodes.processor.load.locate;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import org.jspecify.annotations.Nullable;

/** Files that a registry names and that may be missing: they are looked for beside it, where it was found, and nowhere else. */
public final class Neighbours {

    private final RegistryFile registry;
    private final Located<String> folder;
    private final Problems problems;

    /**
     * Keeps where to look.
     *
     * @param registry the registry's file
     * @param folder the folder that it names, at its place
     * @param problems takes what is wrong
     */
    public Neighbours(RegistryFile registry, Located<String> folder, Problems problems) {
        this.registry = registry;
        this.folder = folder;
        this.problems = problems;
    }

    /** Returns whether the folder is below the registry's own; one that is not is reported. */
    public boolean isBelow() {
        String flaw = RegistryName.flaw(folder.value());
        if (flaw != null) {
            problems.add(Rule.REGISTRY_NAME, folder.at(), flaw);
        }
        return flaw == null;
    }

    /**
     * Finds a file.
     *
     * @param name its name in the folder
     * @return null when it is not there, or cannot be read, which is then reported
     */
    public @Nullable RegistryFile find(String name) {
        String path = path(name);
        try {
            return RegistryName.flaw(path) == null ? registry.sibling(path) : null;
        } catch (UnreadableFileException exception) {
            problems.add(Rule.REGISTRY_UNREADABLE, folder.at(), exception.reason());
            return null;
        }
    }

    /** Returns a name with the folder's before it. */
    public String path(String name) {
        return folder.value() + "/" + name;
    }
}
