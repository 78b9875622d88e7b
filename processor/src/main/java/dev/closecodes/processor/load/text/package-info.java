/** From the bytes of a file to its lines, and which characters have no place in them. */
@NullMarked
package dev.closecodes.processor.load.text;

import org.jspecify.annotations.NullMarked;
