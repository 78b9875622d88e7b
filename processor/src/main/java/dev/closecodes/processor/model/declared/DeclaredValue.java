package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.AttributeType;
import dev.closecodes.processor.model.Located;

/**
 * A value of an attribute, before it is known what the attribute takes.
 *
 * @param value as it is written
 * @param form what YAML makes of it: a boolean, a number or a text
 */
public record DeclaredValue(Located<String> value, AttributeType form) {}
