/** A gateway between clients and a Centrifugo server: a vocabulary of ours, with codes, advice and facts of its own. */
@CloseCodeRegistry(value = "gateway-codes.yaml", interop = Interop.JAVASCRIPT)
package com.example.gateway;

import dev.closecodes.CloseCodeRegistry;
import dev.closecodes.Interop;
