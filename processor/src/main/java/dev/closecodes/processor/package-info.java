/** The annotation processor: javac's door, and the order of the rooms behind it. */
@NullMarked
package dev.closecodes.processor;

import org.jspecify.annotations.NullMarked;
