package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.model.Position;
import java.util.List;

/**
 * Keys with values.
 *
 * @param at where it is
 * @param lastLine the last line of it
 * @param entries its entries, each key once
 * @param flow whether it is in braces
 */
public record YamlMapping(Position at, int lastLine, List<YamlEntry> entries, boolean flow) implements YamlNode {

    @Override
    public String kind() {
        return "a mapping";
    }
}
