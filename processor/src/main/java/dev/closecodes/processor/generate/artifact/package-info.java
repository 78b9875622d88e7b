/** A file before it is written, and what makes one. */
@NullMarked
package dev.closecodes.processor.generate.artifact;

import org.jspecify.annotations.NullMarked;
