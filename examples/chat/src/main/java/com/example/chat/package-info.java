/** A chat whose connections close with codes of its own, generated from codes.yaml. */
@CloseCodeRegistry("codes.yaml")
package com.example.chat;

import dev.closecodes.CloseCodeRegistry;
