/** A host of the standard registry with all that can be asked for, whose types stand for those of every registry. */
@CloseCodeRegistry(
        interop = {
            Interop.JAKARTA_WEBSOCKET,
            Interop.SPRING_WEBSOCKET,
            Interop.NETTY,
            Interop.JAKARTA_VALIDATION,
            Interop.JAVASCRIPT
        })
package dev.closecodes.compatibility;

import dev.closecodes.CloseCodeRegistry;
import dev.closecodes.Interop;
