/** The constraint for Jakarta Validation, its validator and its messages. */
@NullMarked
package dev.closecodes.processor.generate.validation;

import org.jspecify.annotations.NullMarked;
