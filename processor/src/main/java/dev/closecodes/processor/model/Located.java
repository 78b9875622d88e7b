package dev.closecodes.processor.model;

/**
 * A value and where it was written.
 *
 * @param value the value
 * @param at its place
 */
public record Located<T>(T value, Position at) {}
