package example;

import dev.closecodes.CloseCodeRegistry;

@CloseCodeRegistry("codes.yaml")
interface Host {}

enum CloseCode {}
