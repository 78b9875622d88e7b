/** From bytes to a tree of YAML nodes, each with its position; knows no key of a registry. */
@NullMarked
package dev.closecodes.processor.load.yaml;

import org.jspecify.annotations.NullMarked;
