package example;

import dev.closecodes.CloseCodeRegistry;

class Host {
    @CloseCodeRegistry("codes.yaml")
    interface Inner {}
}
