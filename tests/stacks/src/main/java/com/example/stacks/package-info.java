/** Close codes for every framework at once. */
@CloseCodeRegistry(
        value = "stacks.yaml",
        interop = {Interop.JAKARTA_WEBSOCKET, Interop.SPRING_WEBSOCKET, Interop.NETTY, Interop.JAKARTA_VALIDATION})
package com.example.stacks;

import dev.closecodes.CloseCodeRegistry;
import dev.closecodes.Interop;
