/** Puts artifacts down; the only room that touches the Filer. */
@NullMarked
package dev.closecodes.processor.write;

import org.jspecify.annotations.NullMarked;
