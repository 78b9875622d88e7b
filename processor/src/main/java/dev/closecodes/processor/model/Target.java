package dev.closecodes.processor.model;

import java.util.List;
import java.util.Locale;
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

    public String closeCode() {
        return prefix + "CloseCode";
    }

    public String closeCodeRange() {
        return prefix + "CloseCodeRange";
    }

    public String closeCodes() {
        return prefix + "CloseCodes";
    }

    public String closeCodeText() {
        return prefix + "CloseCodeText";
    }

    public String closeEvent() {
        return prefix + "CloseEvent";
    }

    /** The constraint, which is there with {@link Framework#JAKARTA_VALIDATION}. */
    public String sendableCloseCode() {
        return prefix + "SendableCloseCode";
    }

    /** The constraint's validator. */
    public String sendableCloseCodeValidator() {
        return prefix + "SendableCloseCodeValidator";
    }

    /** The base name of the resource bundles. */
    public String bundle() {
        return prefix + "CloseCodeMessages";
    }

    /** The name of the documents, without a language or an ending: small letters, a hyphen after the prefix. */
    public String document() {
        return (prefix.isEmpty() ? "" : prefix.toLowerCase(Locale.ROOT) + "-") + "close-codes";
    }

    /** The simple names of all generated types, first of the one that holds the mark of all others. */
    public List<String> types() {
        Stream<String> always = Stream.of(closeCodes(), closeCode(), closeCodeRange(), closeCodeText(), closeEvent());
        return frameworks.contains(Framework.JAKARTA_VALIDATION)
                ? Stream.concat(always, Stream.of(sendableCloseCode(), sendableCloseCodeValidator()))
                        .toList()
                : always.toList();
    }

    /** A simple name with the package before it. */
    public String qualified(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
