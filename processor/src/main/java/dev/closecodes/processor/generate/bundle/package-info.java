/** The resource bundles, and the metadata that brings them into a native image. */
@NullMarked
package dev.closecodes.processor.generate.bundle;

import org.jspecify.annotations.NullMarked;
