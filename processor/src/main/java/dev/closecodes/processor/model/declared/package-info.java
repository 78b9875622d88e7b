/**
 * What one registry file says, as it was written: every value with its position. What could not be read is {@code null},
 * so that the rest of the file can still be checked in the same compilation.
 */
@NullMarked
package dev.closecodes.processor.model.declared;

import org.jspecify.annotations.NullMarked;
