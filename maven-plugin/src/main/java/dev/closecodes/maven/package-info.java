/** The Maven plugin: forgets classes whose registry, or processor, is another by now, and compares registries with released ones. */
@NullMarked
package dev.closecodes.maven;

import org.jspecify.annotations.NullMarked;
