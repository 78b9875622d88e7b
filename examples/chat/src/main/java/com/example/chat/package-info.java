/** A chat whose connections close with codes of its own, generated from codes.yaml. */
@CloseCodeRegistry(value = "codes.yaml", interop = Interop.JAVASCRIPT)
package com.example.chat;

import dev.closecodes.CloseCodeRegistry;
import dev.closecodes.Interop;
