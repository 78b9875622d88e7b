package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.Located;

/**
 * A warning that the author has seen and wants.
 *
 * @param check the id of the check
 */
public record Suppression(Located<String> check) {}
