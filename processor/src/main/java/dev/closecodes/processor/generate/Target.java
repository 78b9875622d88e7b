package dev.closecodes.processor.generate;

import java.util.List;
import java.util.Locale;

/**
 * Where generated types go and what they are called.
 *
 * @param packageName the host's package, empty for the unnamed one
 * @param prefix what goes before every name, empty for nothing
 */
public record Target(String packageName, String prefix) {

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

    /** The package-private type that holds the texts. */
    public String closeCodeTexts() {
        return prefix + "CloseCodeTexts";
    }

    /** The base name of the resource bundles. */
    public String bundle() {
        return prefix + "CloseCodeMessages";
    }

    /** The name of the documents, without a language or an ending: small letters, a hyphen after the prefix. */
    public String document() {
        return (prefix.isEmpty() ? "" : prefix.toLowerCase(Locale.ROOT) + "-") + "close-codes";
    }

    /** The simple names of all generated types. */
    public List<String> types() {
        return List.of(closeCode(), closeCodeRange(), closeCodes(), closeCodeText(), closeEvent(), closeCodeTexts());
    }

    /** A simple name with the package before it. */
    public String qualified(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
