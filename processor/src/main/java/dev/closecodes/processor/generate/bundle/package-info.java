/** The resource bundles. */
@NullMarked
package dev.closecodes.processor.generate.bundle;

import org.jspecify.annotations.NullMarked;
