package dev.closecodes.support;

import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** The processors that a test compiles with. */
public final class Processors {

    private Processors() {}

    /** Returns new ones of our own, those that javac would find on this class path. */
    public static List<Processor> ours() {
        List<Processor> ours = ServiceLoader.load(Processor.class, Processors.class.getClassLoader()).stream()
                .filter(provider -> provider.type().getName().startsWith("dev.closecodes."))
                .map(ServiceLoader.Provider::get)
                .toList();
        if (ours.isEmpty()) {
            throw new IllegalStateException("closecodes-processor is not on the class path");
        }
        return ours;
    }

    /** Returns a new CloseCodesProcessor. */
    public static Processor closeCodes() {
        return ours().stream()
                .filter(processor -> processor.getClass().getSimpleName().equals("CloseCodesProcessor"))
                .findFirst()
                .orElseThrow();
    }
}
