package dev.closecodes.processor.load.locate;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which names of files may be asked for: none that leaves the locations we look in. */
final class RegistryName {

    private static final Pattern SCHEME_OR_DRIVE = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");

    private RegistryName() {}

    /** What is wrong with a name, with the remedy; null when nothing is. */
    static @Nullable String flaw(String name) {
        if (SCHEME_OR_DRIVE.matcher(name).find()) {
            return "\"" + name + "\" is a URL or names a drive; give a name relative to the package or the root of"
                    + " the sources";
        }
        if (name.indexOf('\\') >= 0) {
            return "\"" + name + "\" has a backslash; separate folders with /";
        }
        if (name.startsWith("/")) {
            return "\"" + name + "\" is absolute; give a name relative to the package or the root of the sources, and"
                    + " the folder with -Aclosecodes.path";
        }
        List<String> segments = List.of(name.split("/", -1));
        if (segments.contains("..") || segments.contains(".") || segments.contains("")) {
            return "\"" + name + "\" has a segment that is empty, . or ..; a name only goes down from where it is"
                    + " looked for";
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return "the name has a control character; delete it";
        }
        return isPath(name)
                ? null
                : "\"" + name
                        + "\" cannot be the name of a file in the character set of this machine's locale; use ASCII,"
                        + " or compile with a locale of UTF-8, such as LC_ALL=C.UTF-8";
    }

    private static boolean isPath(String name) {
        try {
            return Path.of(name).getFileSystem().isOpen();
        } catch (InvalidPathException exception) {
            return false;
        }
    }

    static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
