package dev.closecodes.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where generated types go, what they are called, and what they work with.
 *
 * @param packageName the host's package, empty for the unnamed one
 * @param prefix what goes before every name, empty for nothing
 * @param frameworks what conversions are made for
 */
public record Target(String packageName, String prefix, Set<Framework> frameworks) {

    public Target {
        frameworks = Set.copyOf(frameworks);
    }

    /** A target without a framework. */
    public Target(String packageName, String prefix) {
        this(packageName, prefix, Set.of());
    }

    private GeneratedNames names() {
        return new GeneratedNames(prefix);
    }

    public String closeCode() {
        return names().closeCode();
    }

    public String closeCodeRange() {
        return names().closeCodeRange();
    }

    public String closeCodes() {
        return names().closeCodes();
    }

    public String closeCodeText() {
        return names().closeCodeText();
    }

    public String closeEvent() {
        return names().closeEvent();
    }

    /** The constraint, which is there with {@link Framework#JAKARTA_VALIDATION}. */
    public String sendableCloseCode() {
        return names().sendableCloseCode();
    }

    /** The constraint's validator. */
    public String sendableCloseCodeValidator() {
        return names().sendableCloseCodeValidator();
    }

    /** The base name of the resource bundles. */
    public String bundle() {
        return names().bundle();
    }

    /** The name of the documents, without a language or an ending: small letters, a hyphen after the prefix. */
    public String document() {
        return names().document();
    }

    /** The simple names of all generated types, first of the one that holds the mark of all others. */
    public List<String> types() {
        return frameworks.contains(Framework.JAKARTA_VALIDATION)
                ? Stream.concat(names().types().stream(), names().validationTypes().stream())
                        .toList()
                : names().types();
    }

    /** A simple name with the package before it. */
    public String qualified(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
