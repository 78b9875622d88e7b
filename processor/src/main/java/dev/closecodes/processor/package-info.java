/** The annotation processor: javac's door, and the order of the rooms. */
@NullMarked
package dev.closecodes.processor;

import org.jspecify.annotations.NullMarked;
