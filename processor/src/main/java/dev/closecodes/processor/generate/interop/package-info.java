/** What is generated for a framework, and for nobody who did not ask for it. */
@NullMarked
package dev.closecodes.processor.generate.interop;

import org.jspecify.annotations.NullMarked;
