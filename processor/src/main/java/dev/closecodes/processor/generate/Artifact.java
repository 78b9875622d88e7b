package dev.closecodes.processor.generate;

import java.nio.charset.StandardCharsets;

/**
 * A file to write.
 *
 * @param kind what it is, which decides where it goes
 * @param packageName its package, empty for the unnamed one
 * @param name a type's simple name, or a resource's file name
 * @param text its content
 */
public record Artifact(Kind kind, String packageName, String name, String text) {

    /** What a file is. */
    public enum Kind {
        /** Java source. */
        SOURCE,
        /** A resource that is shipped with the classes. */
        RESOURCE,
        /** A document, which stands beside the generated sources. */
        DOCUMENT
    }

    /** The bytes, in UTF-8 whatever the machine's default is. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The package and the name, with a dot between them. */
    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
