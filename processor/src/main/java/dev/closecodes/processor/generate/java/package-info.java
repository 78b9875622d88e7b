/** The Java types, one class for each. */
@NullMarked
package dev.closecodes.processor.generate.java;

import org.jspecify.annotations.NullMarked;
