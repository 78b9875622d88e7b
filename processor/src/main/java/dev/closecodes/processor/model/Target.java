package dev.closecodes.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where generated types go, what they are called, and what they work with.
 *
 * @param packageName the host's package, empty for the unnamed one
 * @param names what they are called
 * @param frameworks what conversions are made for
 * @param outputs the kinds of files that are written, so that one can refer to another
 */
public record Target(String packageName, GeneratedNames names, Set<Framework> frameworks, Set<Output> outputs) {

    public Target {
        frameworks = Set.copyOf(frameworks);
        outputs = Set.copyOf(outputs);
    }

    /**
     * A target with every kind of file.
     *
     * @param packageName the host's package, empty for the unnamed one
     * @param names what they are called
     * @param frameworks what conversions are made for
     */
    public Target(String packageName, GeneratedNames names, Set<Framework> frameworks) {
        this(packageName, names, frameworks, Set.of(Output.values()));
    }

    /**
     * A target without a framework.
     *
     * @param packageName the host's package, empty for the unnamed one
     * @param prefix what goes before every name, empty for nothing
     */
    public Target(String packageName, String prefix) {
        this(packageName, new GeneratedNames(prefix), Set.of());
    }

    /** Returns the same target with other kinds of files. */
    public Target with(Set<Output> wanted) {
        return new Target(packageName, names, frameworks, wanted);
    }

    /** Returns the simple names of all generated types, first the one that holds the mark of all others. */
    public List<String> types() {
        return frameworks.contains(Framework.JAKARTA_VALIDATION)
                ? Stream.concat(names.types().stream(), names.validationTypes().stream())
                        .toList()
                : names.types();
    }

    /** Returns a simple name with the package before it. */
    public String qualified(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
