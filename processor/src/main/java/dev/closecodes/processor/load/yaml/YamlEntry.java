package dev.closecodes.processor.load.yaml;

/**
 * A key and its value.
 *
 * @param key the key
 * @param value the value
 */
public record YamlEntry(YamlScalar key, YamlNode value) {

    /** Whether the entry has a key and nothing else, as the rest of a text that a comma has cut. */
    public boolean isKeyAlone() {
        return key.plain()
                && value instanceof YamlScalar scalar
                && scalar.plain()
                && scalar.value().isEmpty();
    }
}
