package dev.closecodes.errorprone;

/** Which end of the connection a call closes it from. */
enum Side {
    CLIENT,
    SERVER,

    /** The type of the receiver does not tell. */
    EITHER
}
