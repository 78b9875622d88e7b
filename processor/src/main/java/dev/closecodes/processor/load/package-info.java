/** From the name of a file to what it and all that it extends declare. */
@NullMarked
package dev.closecodes.processor.load;

import org.jspecify.annotations.NullMarked;
