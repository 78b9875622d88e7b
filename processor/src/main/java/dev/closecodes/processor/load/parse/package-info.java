/** From the bytes of a registry file to what it declares; the only room that knows YAML and the names of its keys. */
@NullMarked
package dev.closecodes.processor.load.parse;

import org.jspecify.annotations.NullMarked;
