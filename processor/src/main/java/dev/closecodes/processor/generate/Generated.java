package dev.closecodes.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The files of a host.
 *
 * @param code what programs use, by kind and name; first the type that holds the mark of all others, so that those which a
 *     killed compilation leaves behind can be told for ours
 * @param pages what people read; they may still be in the making, and who asks for them waits
 */
public record Generated(List<Artifact> code, Supplier<List<Artifact>> pages) {

    /** No file at all. */
    public static final Generated NOTHING = new Generated(List.of(), List::of);

    /** All of them. */
    public List<Artifact> all() {
        List<Artifact> all = new ArrayList<>(code);
        all.addAll(pages.get());
        return all;
    }
}
