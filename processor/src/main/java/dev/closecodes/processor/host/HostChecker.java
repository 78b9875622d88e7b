package dev.closecodes.processor.host;

import dev.closecodes.processor.model.GeneratedNames;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What is wrong with an annotation, or with the element that has it, before any file is read. */
public final class HostChecker {

    private final Elements elements;

    /** Generated types, in small letters as a file system may take them, to the name of the host that makes them. */
    private final Map<String, String> makers = new HashMap<>();

    public HostChecker(Elements elements) {
        this.elements = elements;
    }

    /** What is wrong with each host of a round. */
    public Map<Host, Problems> check(List<Host> hosts, RoundEnvironment round) {
        Map<Host, Problems> found = new HashMap<>();
        for (Host host : hosts) {
            found.put(host, check(host, round));
        }
        checkMakers(hosts, found);
        return found;
    }

    private Problems check(Host host, RoundEnvironment round) {
        Problems problems = new Problems();
        if (!HostReader.isSupported(host.element())) {
            problems.add(
                    Rule.UNSUPPORTED_HOST,
                    null,
                    host.element().getSimpleName()
                            + " is a member of another type; annotate the package, in package-info.java, or a type that"
                            + " is not nested");
        }
        if (Prefix.check(host.target().names().prefix(), problems)
                && keys(host).keySet().stream().noneMatch(makers::containsKey)) {
            // Types of a host of an earlier round exist by now; that there are two hosts says it all.
            checkExisting(host, round, problems);
        }
        new FrameworkRule(elements).check(host, problems);
        return problems;
    }

    private void checkExisting(Host host, RoundEnvironment round, Problems problems) {
        Set<String> sources = new HashSet<>();
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
        for (String simpleName : host.target().types()) {
            String name = host.target().qualified(simpleName);
            if (isPackage(name, round)) {
                problems.add(
                        Rule.NAME_TAKEN,
                        null,
                        name + " is a package, and would be the name of a type too; choose a prefix with"
                                + " @CloseCodeRegistry(prefix = ...)");
            }
            TypeElement existing = existing(host, name);
            if (existing != null && (sources.contains(name) || !isOurs(existing))) {
                problems.add(
                        Rule.NAME_TAKEN,
                        null,
                        name + " is there already, and would be generated; rename it, or choose a prefix with"
                                + " @CloseCodeRegistry(prefix = ...)");
            }
        }
    }

    private @Nullable TypeElement existing(Host host, String name) {
        ModuleElement module = elements.getModuleOf(host.element());
        return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    }

    // Of the compilation's own packages alone: to ask the Eclipse compiler for a package makes it one.
    private boolean isPackage(String name, RoundEnvironment round) {
        return round.getRootElements().stream()
                .filter(root -> root.getKind() != ElementKind.MODULE)
                .map(root -> elements.getPackageOf(root).getQualifiedName() + ".")
                .anyMatch(packageName -> packageName.startsWith(name + "."));
    }

    // What an earlier compilation left there is not in the way.
    private static boolean isOurs(Element type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            String annotation = mirror.getAnnotationType().toString();
            if (annotation.endsWith(GeneratedNames.MARK)) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with files in the class output that several hosts share, are not ours and would be replaced. */
    public static void checkShared(List<String> taken, Problems problems) {
        for (String name : taken) {
            problems.add(
                    Rule.NAME_TAKEN,
                    null,
                    name + " is in the class output already, and not by Closecodes; "
                            + (name.endsWith(".properties")
                                    ? "move its lines to ValidationMessages.properties, or give up ours with"
                                            + " -Aclosecodes.bundles=false"
                                    : "move it to another folder"));
        }
    }

    private void checkMakers(List<Host> hosts, Map<Host, Problems> found) {
        Map<String, Host> first = new HashMap<>();
        for (Host host : hosts) {
            for (Map.Entry<String, String> type : keys(host).entrySet()) {
                Host other = first.get(type.getKey());
                String earlier = makers.get(type.getKey());
                if (other != null) {
                    report(host, type.getValue(), other.element().toString(), found);
                    report(
                            other,
                            keys(other).getOrDefault(type.getKey(), ""),
                            host.element().toString(),
                            found);
                    break;
                }
                if (earlier != null) {
                    report(host, type.getValue(), earlier, found);
                    break;
                }
            }
            for (String key : keys(host).keySet()) {
                first.putIfAbsent(key, host);
            }
        }
        first.forEach((key, host) -> makers.putIfAbsent(key, host.element().toString()));
    }

    /** Returns the types of a host, by their names in small letters; the one that every host has comes first. */
    private static Map<String, String> keys(Host host) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(
                key(host, host.target().names().closeCode()),
                host.target().qualified(host.target().names().closeCode()));
        for (String type : host.target().types()) {
            keys.put(key(host, type), host.target().qualified(type));
        }
        return keys;
    }

    private static String key(Host host, String type) {
        return host.target().qualified(type).toLowerCase(Locale.ROOT);
    }

    private static void report(Host host, String type, String other, Map<Host, Problems> found) {
        Problems problems = found.get(host);
        if (problems != null) {
            problems.add(
                    Rule.NAME_TAKEN,
                    null,
                    type + " would be generated for " + other
                            + " too; give one of them a prefix of its own with @CloseCodeRegistry(prefix = ...)");
        }
    }
}
