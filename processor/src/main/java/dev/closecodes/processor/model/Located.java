package dev.closecodes.processor.model;

/**
 * A value and where it was written.
 *
 * @param value the value
 * @param at where it was written
 */
public record Located<T>(T value, Position at) {}
