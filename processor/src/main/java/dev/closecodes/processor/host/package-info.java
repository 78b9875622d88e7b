/** The annotated package or type, and what its annotation says. */
@NullMarked
package dev.closecodes.processor.host;

import org.jspecify.annotations.NullMarked;
