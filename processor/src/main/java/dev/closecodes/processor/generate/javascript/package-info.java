/** The browser's half of the connection: an ES module with its types and texts, and the registry as JSON. */
@NullMarked
package dev.closecodes.processor.generate.javascript;

import org.jspecify.annotations.NullMarked;
