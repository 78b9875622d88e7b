/** From the text of a .properties file to its entries, each with its position; knows no key of a registry. */
@NullMarked
package dev.closecodes.processor.load.properties;

import org.jspecify.annotations.NullMarked;
