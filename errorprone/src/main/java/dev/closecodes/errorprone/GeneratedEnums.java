package dev.closecodes.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds the enums that Closecodes generated: in the compilation, and where the compiler looks for classes and sources. */
final class GeneratedEnums {

    /** How their names end; a prefix may be before it. */
    private static final String NAME = "CloseCode";

    private GeneratedEnums() {}

    /**
     * Finds them all.
     *
     * @param state the compilation
     * @return what they say, in the order of their names
     * @throws IOException if the compiler cannot list its own locations
     */
    static List<FoundRegistry> find(VisitorState state) throws IOException {
        Set<String> names = new TreeSet<>();
        for (ClassSymbol known : Symtab.instance(state.context).getAllClasses()) {
            if (known.getSimpleName().toString().endsWith(NAME)) {
                names.add(known.getQualifiedName().toString());
            }
        }
        addListed(state.context.get(JavaFileManager.class), names);
        List<FoundRegistry> found = new ArrayList<>();
        for (String name : names) {
            ClassSymbol type = named(name, state);
            if (type != null && type.getKind() == ElementKind.ENUM) {
                FoundRegistry.read(type, state).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Returns a type that the compilation may not have seen yet; null if there is none. */
    static @Nullable ClassSymbol named(String name, VisitorState state) {
        // Not what VisitorState offers, which finds only types that the compilation knows already.
        return (ClassSymbol) state.getElements().getTypeElement(name);
    }

    private static void addListed(JavaFileManager files, Set<String> names) throws IOException {
        Set<JavaFileObject.Kind> classes = EnumSet.of(JavaFileObject.Kind.CLASS);
        addListed(files, StandardLocation.CLASS_OUTPUT, classes, names);
        addListed(files, StandardLocation.CLASS_PATH, classes, names);
        addListed(files, StandardLocation.SOURCE_PATH, EnumSet.of(JavaFileObject.Kind.SOURCE), names);
        if (files.hasLocation(StandardLocation.MODULE_PATH)) {
            for (Set<Location> modules : files.listLocationsForModules(StandardLocation.MODULE_PATH)) {
                for (Location module : modules) {
                    addListed(files, module, classes, names);
                }
            }
        }
    }

    private static void addListed(
            JavaFileManager files, Location location, Set<JavaFileObject.Kind> kinds, Set<String> names)
            throws IOException {
        if (location instanceof StandardLocation && !files.hasLocation(location)) {
            return;
        }
        for (JavaFileObject file : files.list(location, "", kinds, true)) {
            String path = file.getName();
            String end = NAME + file.getKind().extension;
            // What is in a jar may have the jar's name around its own. No nested type is ours.
            if ((path.endsWith(end) || path.endsWith(end + ")")) && path.indexOf('$') < 0) {
                names.add(files.inferBinaryName(location, file));
            }
        }
    }
}
