package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;

/** A rule of the registry. Stateless; what it cannot judge, since it could not be read, it passes over. */
interface Check {

    /**
     * Looks at one file.
     *
     * @param lineage the file, and what it extends
     * @param problems takes what is wrong with the file, never with its ancestors
     */
    void check(Lineage lineage, Problems problems);
}
