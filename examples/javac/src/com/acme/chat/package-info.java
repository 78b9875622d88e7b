@CloseCodeRegistry("codes.yaml")
package com.acme.chat;

import dev.closecodes.CloseCodeRegistry;
