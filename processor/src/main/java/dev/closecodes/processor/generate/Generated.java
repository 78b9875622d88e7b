package dev.closecodes.processor.generate;

import dev.closecodes.processor.generate.artifact.Artifact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The files of a host. Most are still in the making; who asks for them waits.
 *
 * @param types the qualified names of the Java types, which are known before there is any text; first of the one that holds
 *     the mark of all others
 * @param shared the files that several hosts may ask for
 * @param parts all other files, in an order in which little is waited for; of the types, that one comes
 *     first here too, so that those which a killed compilation leaves behind can be told for ours
 */
public record Generated(List<String> types, List<Artifact> shared, List<Supplier<List<Artifact>>> parts) {

    /** No file at all. */
    public static final Generated NOTHING = new Generated(List.of(), List.of(), List.of());

    /** All of them. */
    public List<Artifact> all() {
        List<Artifact> all = new ArrayList<>(shared);
        for (Supplier<List<Artifact>> part : parts) {
            all.addAll(part.get());
        }
        return all;
    }
}
