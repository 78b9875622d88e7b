/**
 * Error Prone checks for the calls that close a WebSocket connection.
 *
 * <p>{@link dev.closecodes.errorprone.ClosingCalls} finds such a call with the table of
 * {@link dev.closecodes.errorprone.CallSites}; each check looks at one thing in it.
 */
@NullMarked
package dev.closecodes.errorprone;

import org.jspecify.annotations.NullMarked;
