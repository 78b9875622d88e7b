/** Makes one registry of a file and all that it extends, once both are known to be right. */
@NullMarked
package dev.closecodes.processor.merge;

import org.jspecify.annotations.NullMarked;
