/** What there is to say of a code or a range, for every renderer. */
@NullMarked
package dev.closecodes.processor.generate.facts;

import org.jspecify.annotations.NullMarked;
