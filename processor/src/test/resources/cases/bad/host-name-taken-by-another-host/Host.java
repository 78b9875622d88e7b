package example;

import dev.closecodes.CloseCodeRegistry;

@CloseCodeRegistry("codes.yaml")
interface Host {}

@CloseCodeRegistry("codes.yaml")
interface OtherHost {}
