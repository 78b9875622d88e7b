package dev.closecodes.processor.load.locate;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The registries in our own jar: the standard one, the part of it that the protocol defines, and the vocabularies. */
public enum BuiltInRegistry {
    /** 1000-1015, the four ranges and {@code undefined}: the beginning of the standard registry's file. */
    PROTOCOL("protocol", "codes"),
    /** {@link #PROTOCOL}, and what IANA has registered in 3000-3999. */
    STANDARD("standard", "codes"),
    GRAPHQL_TRANSPORT_WS("graphql-transport-ws"),
    PUSHER("pusher"),
    DISCORD_GATEWAY("discord-gateway"),
    TWITCH_EVENTSUB("twitch-eventsub"),
    CENTRIFUGE("centrifuge");

    /** The names that {@code extends} has for them. */
    static final List<String> IDS =
            Arrays.stream(values()).map(BuiltInRegistry::id).toList();

    /** The only edition so far of each; a registry can pin the edition that it was written against. */
    private static final String EDITION = "1";

    private static final String FOLDER = "/dev/closecodes/processor/registries/";

    private final String id;
    private final String file;

    BuiltInRegistry(String id) {
        this(id, id);
    }

    BuiltInRegistry(String id, String file) {
        this.id = id;
        this.file = file;
    }

    /** Returns the name that {@code extends} has for it. */
    public String id() {
        return id;
    }

    /**
     * Returns the registry that {@code extends} means, of whatever edition; empty where a file is meant.
     *
     * @param name what {@code extends} says
     */
    public static Optional<BuiltInRegistry> named(String name) {
        String id = name.split("@", 2)[0];
        return Arrays.stream(values())
                .filter(registry -> registry.id.equals(id))
                .findFirst();
    }

    /**
     * Reports an edition that does not exist.
     *
     * @param name what {@code extends} says, with its position
     * @return whether it exists
     */
    public boolean exists(Located<String> name, Problems problems) {
        boolean exists = hasEdition(name.value());
        if (!exists) {
            problems.add(
                    Rule.UNKNOWN_EDITION,
                    name.at(),
                    "there is no edition \"" + name.value() + "\"; write " + id + ", or " + id + "@" + EDITION
                            + " to pin the newest");
        }
        return exists;
    }

    /** Returns whether a name of it, with or without an edition, is one that exists. */
    public boolean hasEdition(String name) {
        return name.equals(id) || name.equals(id + "@" + EDITION);
    }

    /** Returns its bytes. */
    public byte[] content() {
        byte[] content = bytes(file + ".yaml");
        if (content.length == 0) {
            throw new IllegalStateException("the processor's jar has no registry " + id);
        }
        return content;
    }

    /** Returns its tree, as it was read when this processor was built; empty where that was not done. */
    public byte[] tree() {
        return bytes(file + ".tree");
    }

    private static byte[] bytes(String name) {
        try (InputStream in = BuiltInRegistry.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
