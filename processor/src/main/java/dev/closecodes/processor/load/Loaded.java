package dev.closecodes.processor.load;

import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file and its ancestors, itself last.
 *
 * @param files by their identity, each once, a parent before its child
 */
record Loaded(Map<String, DeclaredRegistry> files) {

    /**
     * Returns the file with its ancestors, and what each of them inherits.
     *
     * @param all what was loaded, by identity
     */
    @SuppressWarnings("IdentityHashMapUsage") // as in Lineage
    Lineage lineage(Map<String, @Nullable Loaded> all) {
        Map<DeclaredRegistry, Set<DeclaredRegistry>> inheriting = new IdentityHashMap<>();
        files.forEach((identity, file) -> {
            Loaded loaded = all.get(identity);
            if (loaded != null) {
                inheriting.put(file, loaded.family());
            }
        });
        List<DeclaredRegistry> inOrder = List.copyOf(files.values());
        int last = inOrder.size() - 1;
        return new Lineage(inOrder.subList(0, last), inOrder.get(last), inheriting);
    }

    // By identity: to compare two files by what is in them takes as long as to read them.
    private Set<DeclaredRegistry> family() {
        Set<DeclaredRegistry> family = Collections.newSetFromMap(new IdentityHashMap<>());
        family.addAll(files.values());
        return family;
    }
}
