package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.model.Position;

/**
 * An alias, which was refused: something stands here, and nobody is to complain that it is the wrong thing.
 *
 * @param at where it is
 * @param lastLine the line of it
 */
public record YamlAlias(Position at, int lastLine) implements YamlNode {

    @Override
    public String kind() {
        return "an alias";
    }
}
