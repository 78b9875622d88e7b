/** The rules that a registry keeps, one class each; all of them are in {@link dev.closecodes.processor.check.Checks}. */
@NullMarked
package dev.closecodes.processor.check;

import org.jspecify.annotations.NullMarked;
