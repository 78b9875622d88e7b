/** Makes every file's content in memory; {@link dev.closecodes.processor.generate.Generators} lists what makes them. */
@NullMarked
package dev.closecodes.processor.generate;

import org.jspecify.annotations.NullMarked;
