/** What is wrong with a registry, and where. */
@NullMarked
package dev.closecodes.processor.problem;

import org.jspecify.annotations.NullMarked;
