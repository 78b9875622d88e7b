/** Completes the files that translators edit. */
@NullMarked
package dev.closecodes.cli.translate;

import org.jspecify.annotations.NullMarked;
