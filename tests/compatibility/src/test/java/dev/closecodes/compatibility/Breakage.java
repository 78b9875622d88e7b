package dev.closecodes.compatibility;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiHasChangeStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What would no longer compile, or no longer run, for those who use the old types: japicmp's judgement. */
final class Breakage {

    private Breakage() {}

    static List<String> between(ClassFiles old, ClassFiles present) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<String> found = new ArrayList<>();
        for (JApiClass type : new JarArchiveComparator(options)
                .compare(
                        new JApiCmpArchive(old.jar(), "old", "old.jar"),
                        new JApiCmpArchive(present.jar(), "present", "present.jar"))) {
            Stream.of(
                            Stream.of(type),
                            type.getFields().stream(),
                            type.getConstructors().stream(),
                            type.getMethods().stream(),
                            type.getInterfaces().stream(),
                            Stream.of(type.getSuperclass()))
                    .flatMap(part -> part)
                    .forEach(part -> describe(type, part, found));
        }
        return found;
    }

    private static void describe(JApiClass type, JApiCompatibility part, List<String> found) {
        part.getCompatibilityChanges().stream()
                .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
                .map(change -> type.getFullyQualifiedName() + name(part) + ": " + change.getType())
                .filter(line -> !found.contains(line))
                .forEach(found::add);
    }

    private static String name(JApiCompatibility part) {
        if (part instanceof JApiBehavior method) {
            return "." + method.getName() + "()";
        }
        return part instanceof JApiHasChangeStatus && part instanceof japicmp.model.JApiField field
                ? "." + field.getName()
                : "";
    }
}
