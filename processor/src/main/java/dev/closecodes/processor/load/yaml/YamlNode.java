package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.model.Position;

/** A node of the YAML tree, with its position. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping, YamlAlias {

    Position at();

    /** The last line, from 1, that belongs to the node. */
    int lastLine();

    /** What the node is, with its article. */
    String kind();
}
