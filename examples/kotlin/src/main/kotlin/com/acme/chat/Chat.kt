package com.acme.chat

import dev.closecodes.CloseCodeRegistry
import java.util.Locale

@CloseCodeRegistry("codes.yaml")
object Chat {
    /** What to tell a reader of German. */
    fun tell(code: Int): String = "$code " + CloseCodes.describe(code, Locale.GERMAN).title()
}

fun main() {
    for (code in listOf(CloseCode.ACCOUNT_CLOSED, CloseCode.ROOM_CLOSED)) {
        println(Chat.tell(code.code()))
    }
}
