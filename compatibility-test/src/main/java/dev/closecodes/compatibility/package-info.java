/** A host of the standard registry, whose types stand for those of every registry. */
@CloseCodeRegistry
package dev.closecodes.compatibility;

import dev.closecodes.CloseCodeRegistry;
