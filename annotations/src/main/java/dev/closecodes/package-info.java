/**
 * What a project writes down to get its WebSocket close codes generated: {@link dev.closecodes.CloseCodeRegistry} on a
 * package, and the names in {@link dev.closecodes.Interop} for the frameworks it uses.
 *
 * <p>Nothing in here is needed at run time. The annotations jar belongs at compile time only ({@code provided} in Maven,
 * {@code compileOnly} in Gradle), and the processor on the processor path.
 */
package dev.closecodes;
