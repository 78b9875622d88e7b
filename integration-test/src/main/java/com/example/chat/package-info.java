/** A chat that has close codes of its own, in six languages. */
@CloseCodeRegistry("chat-codes.yaml")
package com.example.chat;

import dev.closecodes.CloseCodeRegistry;
