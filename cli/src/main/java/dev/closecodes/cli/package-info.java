/** The command line: one class for each command, over the rooms of the processor. */
@NullMarked
package dev.closecodes.cli;

import org.jspecify.annotations.NullMarked;
