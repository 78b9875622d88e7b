/** Finds the close code that a number, a name or a line of a log means, and says what there is to say of it. */
@NullMarked
package dev.closecodes.cli.explain;

import org.jspecify.annotations.NullMarked;
