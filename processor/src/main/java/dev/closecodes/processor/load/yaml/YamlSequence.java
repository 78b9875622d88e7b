package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.model.Position;
import java.util.List;

/**
 * A list.
 *
 * @param at where it is
 * @param lastLine the last line of it
 * @param items its items
 */
public record YamlSequence(Position at, int lastLine, List<YamlNode> items) implements YamlNode {

    @Override
    public String kind() {
        return "a list";
    }
}
