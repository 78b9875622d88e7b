package dev.closecodes.processor.load.properties;

import dev.closecodes.processor.model.Located;
import org.jspecify.annotations.Nullable;

/**
 * A key and its value.
 *
 * @param key the key, with its position
 * @param value the value, with its position; null when it could not be read, which is reported
 */
public record PropertiesEntry(Located<String> key, @Nullable Located<String> value) {}
