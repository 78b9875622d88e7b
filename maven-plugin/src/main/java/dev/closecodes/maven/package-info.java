/** The Maven plugin: forgets classes whose registry, or processor, is another by now. */
@NullMarked
package dev.closecodes.maven;

import org.jspecify.annotations.NullMarked;
