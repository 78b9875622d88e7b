package dev.closecodes.processor.load;

import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.load.locate.RegistryFile;
import dev.closecodes.processor.load.locate.RegistryLocator;
import dev.closecodes.processor.load.parse.RegistryParser;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.RegistryLimits;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows {@code extends}: finds and parses every file, each once. */
public final class LineageLoader {

    private final RegistryLocator locator;
    private final TranslationLoader translations;
    private final Problems problems;
    private boolean tooMany;
    private final Deque<String> way = new ArrayDeque<>();
    private final Map<String, @Nullable Loaded> loaded = new LinkedHashMap<>();
    private @Nullable DeclaredRegistry standard;

    public LineageLoader(RegistryLocator locator, Problems problems) {
        this.locator = locator;
        this.translations = new TranslationLoader(problems);
        this.problems = problems;
    }

    /**
     * Loads the file that an annotation names.
     *
     * @param name the file; empty for the standard registry alone
     * @return a lineage for each file that was read and is to be checked, the named one's last; empty when it could not
     *     be read, which is then reported
     */
    public List<Lineage> load(String name) {
        if (name.isEmpty()) {
            return load(BuiltInRegistry.STANDARD);
        }
        RegistryFile file = locator.find(name);
        return file == null ? List.of() : lineages(load(file));
    }

    /**
     * Loads one of our own registries.
     *
     * @return a lineage for it and each that it extends, its own last
     */
    public List<Lineage> load(BuiltInRegistry registry) {
        return lineages(loadOnce(registry));
    }

    private List<Lineage> lineages(@Nullable Loaded main) {
        if (main == null) {
            return List.of();
        }
        // A file is put down after everything that it extends, so that the named one is the last.
        List<Lineage> lineages = new ArrayList<>();
        for (Loaded each : loaded.values()) {
            if (each != null) {
                lineages.add(each.lineage(loaded));
            }
        }
        return lineages;
    }

    private @Nullable Loaded loadOnce(BuiltInRegistry registry) {
        if (!loaded.containsKey(registry.id())) {
            DeclaredRegistry declared = declared(registry);
            loaded.put(registry.id(), declared == null ? null : loaded(registry, declared));
        }
        return loaded.get(registry.id());
    }

    // The standard registry's file makes two registries, and is parsed once.
    private @Nullable DeclaredRegistry declared(BuiltInRegistry registry) {
        boolean isStandard = registry == BuiltInRegistry.PROTOCOL || registry == BuiltInRegistry.STANDARD;
        if (isStandard && standard != null) {
            return standard;
        }
        String name = isStandard ? BuiltInRegistry.STANDARD.id() : registry.id();
        DeclaredRegistry declared = RegistryParser.parseBuiltIn(name, registry.content(), registry.tree(), problems);
        standard = isStandard ? declared : standard;
        return declared;
    }

    /** Every other one of ours extends what the protocol defines. */
    private @Nullable Loaded loaded(BuiltInRegistry registry, DeclaredRegistry declared) {
        if (registry == BuiltInRegistry.PROTOCOL) {
            return new Loaded(Map.of(registry.id(), BuiltInParts.protocol(declared)));
        }
        Loaded protocol = loadOnce(BuiltInRegistry.PROTOCOL);
        if (protocol == null) {
            return null;
        }
        Map<String, DeclaredRegistry> files = new LinkedHashMap<>(protocol.files());
        files.put(registry.id(), registry == BuiltInRegistry.STANDARD ? BuiltInParts.registered(declared) : declared);
        return new Loaded(files);
    }

    private @Nullable Loaded load(RegistryFile file) {
        if (loaded.containsKey(file.identity())) {
            return loaded.get(file.identity());
        }
        way.addLast(file.identity());
        Loaded result = parse(file);
        way.removeLast();
        loaded.put(file.identity(), result);
        return result;
    }

    private @Nullable Loaded parse(RegistryFile file) {
        DeclaredRegistry registry = RegistryParser.parse(file.path(), file.content(), problems);
        if (registry == null) {
            return null;
        }
        Map<String, DeclaredRegistry> files = new LinkedHashMap<>();
        boolean complete = true;
        for (Located<String> name : registry.parents()) {
            Loaded parent = parent(name, file);
            if (parent == null) {
                complete = false;
            } else {
                files.putAll(parent.files());
            }
        }
        // Without one of its parents a file cannot be judged: every text added to that parent would look wrong.
        DeclaredRegistry translated = complete ? translations.add(registry, file, files.values()) : null;
        if (translated == null) {
            return null;
        }
        files.put(file.identity(), translated);
        return new Loaded(files);
    }

    private @Nullable Loaded parent(Located<String> name, RegistryFile child) {
        Optional<BuiltInRegistry> builtIn = BuiltInRegistry.named(name.value());
        if (builtIn.isPresent()) {
            return builtIn.get().exists(name, problems) ? loadOnce(builtIn.get()) : null;
        }
        RegistryFile file = locator.findParent(name, child);
        if (file == null) {
            return null;
        }
        if (way.contains(file.identity())) {
            problems.add(
                    Rule.EXTENDS_CYCLE,
                    name.at(),
                    file.identity().equals(way.peekLast())
                            ? "\"" + name.value()
                                    + "\" is this file, which cannot extend itself; take it out, or give the"
                                    + " file that is meant a name or a folder of its own"
                            : "\"" + name.value() + "\" extends this file in turn; take one of them out of the other's"
                                    + " \"extends\"");
            return null;
        }
        if (!loaded.containsKey(file.identity()) && loaded.size() + way.size() >= RegistryLimits.MOST_FILES) {
            if (!tooMany) {
                tooMany = true;
                problems.add(
                        Rule.TOO_MANY_ENTRIES,
                        name.at(),
                        "more than " + RegistryLimits.MOST_FILES
                                + " files extend one another; put the entries of several into one");
            }
            return null;
        }
        return load(file);
    }
}
