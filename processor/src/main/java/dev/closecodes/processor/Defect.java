package dev.closecodes.processor;

import java.util.stream.Stream;

/** What we say of our own mistakes. */
public final class Defect {

    private Defect() {}

    /**
     * A sentence for the user. A stack trace helps us and nobody else; what we need of it fits in.
     *
     * @param defect what should not have happened
     */
    public static String sentence(Throwable defect) {
        String where = Stream.of(defect.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.closecodes."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return "this is a defect of Closecodes " + ProcessorVersion.get()
                + ", not of your registry; please report it with the registry and these words: "
                + defect.toString().replaceAll("\\s+", " ") + where;
    }
}
