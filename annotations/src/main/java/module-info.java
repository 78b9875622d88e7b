/**
 * The annotation that asks for generated WebSocket close codes.
 *
 * <p>Needed at compile time only: {@code requires static dev.closecodes;} is enough.
 */
module dev.closecodes {
    exports dev.closecodes;
}
