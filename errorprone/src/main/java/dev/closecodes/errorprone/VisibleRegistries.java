package dev.closecodes.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.sun.source.tree.Scope;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.JavacTrees;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Lists the registries that a call can use, the nearest first. */
final class VisibleRegistries {

    // Once for a compilation, and only when a call has a number that a registry may know.
    private static final Supplier<List<FoundRegistry>> ALL = VisitorState.memoize(VisibleRegistries::findAll);

    private VisibleRegistries() {}

    /**
     * Lists the registries.
     *
     * @param settings may name the ones that count
     * @param state where the call is
     * @return those of the call's package, then those whose packages share most with it; of equals, by name
     */
    static List<FoundRegistry> nearestFirst(Settings settings, VisitorState state) {
        Trees trees = JavacTrees.instance(state.context);
        Scope scope = trees.getScope(state.getPath());
        String here = String.valueOf(state.getPath().getCompilationUnit().getPackageName());
        return ALL.get(state).stream()
                .filter(registry ->
                        settings.accepts(registry.type().getQualifiedName().toString()))
                .filter(registry -> trees.isAccessible(scope, registry.type()))
                .sorted(Comparator.comparingInt(registry -> -sharedNames(registry.packageName(), here)))
                .toList();
    }

    private static List<FoundRegistry> findAll(VisitorState state) {
        try {
            return GeneratedEnums.find(state);
        } catch (IOException exception) {
            // Where the compiler cannot list its own locations, it has more to say of that than we.
            return List.of();
        }
    }

    private static int sharedNames(String first, String second) {
        String[] left = first.split("\\.", -1);
        String[] right = second.split("\\.", -1);
        int shared = 0;
        while (shared < left.length && shared < right.length && left[shared].equals(right[shared])) {
            shared++;
        }
        return shared;
    }
}
