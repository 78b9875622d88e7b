/** Finds registry files and reads their bytes; knows nothing of what is in them. */
@NullMarked
package dev.closecodes.processor.load.locate;

import org.jspecify.annotations.NullMarked;
