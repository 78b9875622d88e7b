package dev.closecodes.support;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;

/** A filer that takes down the originating elements and the location of every file, as Gradle's does. */
public final class OriginRecorder {

    private final Map<String, List<String>> origins = new TreeMap<>();
    private final Set<String> locations = new TreeSet<>();

    public Processor processor() {
        return new WrappedProcessor(this::record);
    }

    /** The originating elements of each file that was created. */
    public Map<String, List<String>> origins() {
        return origins;
    }

    /** Where resources were created. */
    public Set<String> locations() {
        return locations;
    }

    private Object record(Filer filer, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("create")) {
            String name = arguments[0].toString();
            if (method.getName().equals("createResource")) {
                locations.add(name);
                name = arguments[1] + "/" + arguments[2];
            }
            origins.put(
                    name,
                    Arrays.stream((Element[]) arguments[arguments.length - 1])
                            .map(Element::toString)
                            .toList());
        }
        return WrappedProcessor.forward(method, filer, arguments);
    }
}
