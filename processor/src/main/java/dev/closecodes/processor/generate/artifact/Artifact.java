package dev.closecodes.processor.generate.artifact;

import dev.closecodes.processor.model.GeneratedNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A file to write. Its content is encoded where it is made: who writes it has nothing to do but that. */
public final class Artifact {

    /** What every file of ours says at its beginning, whatever makes a comment of it. */
    public static final String NOTICE = GeneratedNames.NOTICE;

    /** How every .properties file of ours begins. */
    public static final String GENERATED_PROPERTIES = "# " + NOTICE + "\n";

    /** Where the notice is, whatever makes a comment of it. */
    private static final int START = 64;

    /** What a file is. */
    public enum Kind {
        /** Java source. */
        SOURCE,
        /** A resource that is shipped with the classes. */
        RESOURCE,
        /** A resource that several hosts may ask for, and that is the same for each. */
        SHARED,
        /** A document, which is put beside the generated sources. */
        DOCUMENT
    }

    private final Kind kind;
    private final String packageName;
    private final String name;
    private final byte[] content;

    /**
     * Encodes the content in UTF-8, whatever the machine's default is.
     *
     * @param kind what it is, which decides where it goes
     * @param packageName its package, empty for the unnamed one
     * @param name a type's simple name, or a resource's file name
     * @param text its content
     */
    public Artifact(Kind kind, String packageName, String name, String text) {
        this.kind = kind;
        this.packageName = packageName;
        this.name = name;
        this.content = text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns whether a file that is there was generated, or is empty, as one that could not be written to its end may be.
     *
     * @param in the file's content, which is read no further than its beginning, and stays open
     */
    public static boolean isGenerated(InputStream in) throws IOException {
        String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
        return start.isEmpty() || start.contains(NOTICE);
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Its package, empty for the unnamed one. */
    public String packageName() {
        return packageName;
    }

    /** A type's simple name, or a resource's file name. */
    public String name() {
        return name;
    }

    /** Its content. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Writes its content, and leaves the stream open. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }

    /** Returns a resource's path in its output, with slashes. */
    public String path() {
        return packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
    }

    /** The package and the name, with a dot between them. */
    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
