/** What a registry says, after it was read, checked and merged; immutable records that know no other room. */
@NullMarked
package dev.closecodes.processor.model;

import org.jspecify.annotations.NullMarked;
