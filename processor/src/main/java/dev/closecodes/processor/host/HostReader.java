package dev.closecodes.processor.host;

import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.model.GeneratedNames;
import dev.closecodes.processor.model.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads the annotations of a round. By their mirrors: the annotation's own class is not in our jar, so that nothing can
 * clash with the user's.
 */
public final class HostReader {

    /** The annotation's qualified name; its type is another with each round. */
    public static final String ANNOTATION = "dev.closecodes.CloseCodeRegistry";

    private static final String UNRESOLVED = "<error>";

    private final Elements elements;

    /** Hosts whose annotation names what is not there yet, by name, since elements are those of one round. */
    private final Set<String> waiting = new LinkedHashSet<>();

    public HostReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
    }

    /**
     * Returns the hosts of a round, by name: the round's own order follows the command line. A host waits for the next round
     * while its annotation names a constant that another processor has yet to generate; when none does, the compiler says so.
     *
     * @param annotations the annotation's type, where the round has it
     */
    public List<Host> read(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> annotated = new LinkedHashSet<>();
        annotations.forEach(type -> annotated.addAll(round.getElementsAnnotatedWith(type)));
        waiting.forEach(name -> annotated.addAll(named(name)));
        waiting.clear();
        List<Element> sorted = new ArrayList<>(annotated);
        sorted.sort(HostReader::byName);
        List<Host> hosts = new ArrayList<>();
        for (Element element : sorted) {
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                if (mirror.getAnnotationType().toString().equals(ANNOTATION)) {
                    if (isUnresolved(mirror)) {
                        waiting.add(qualifiedName(element));
                    } else {
                        hosts.add(host(element, mirror));
                    }
                }
            }
        }
        return hosts;
    }

    private Set<Element> named(String name) {
        Set<Element> found = new LinkedHashSet<>(elements.getAllTypeElements(name));
        found.addAll(elements.getAllPackageElements(name));
        found.removeIf(element -> element.getAnnotationMirrors().isEmpty());
        return found;
    }

    private boolean isUnresolved(AnnotationMirror mirror) {
        return mirror.getElementValues().values().stream().anyMatch(this::isUnresolved);
    }

    // Compilers put this text there: javac without the quotes of a text that somebody wrote, the Eclipse compiler with
    // them.
    private boolean isUnresolved(AnnotationValue value) {
        if (value.getValue() instanceof List<?> values) {
            return values.stream().anyMatch(item -> item instanceof AnnotationValue each && isUnresolved(each));
        }
        return UNRESOLVED.equals(value.getValue())
                && (!value.toString().startsWith("\"")
                        || elements.getClass().getName().startsWith("org.eclipse."));
    }

    private static int byName(Element one, Element other) {
        return qualifiedName(one).compareTo(qualifiedName(other));
    }

    private static String qualifiedName(Element element) {
        return element instanceof PackageElement named
                ? named.getQualifiedName().toString()
                : element instanceof TypeElement type ? type.getQualifiedName().toString() : element.toString();
    }

    private Host host(Element element, AnnotationMirror mirror) {
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        List<String> interop = texts(mirror, "interop");
        return new Host(
                element,
                mirror,
                text(mirror, "value"),
                new Target(packageName, new GeneratedNames(text(mirror, "prefix")), frameworks(interop)),
                texts(mirror, "languages"),
                interop);
    }

    // A name that does not exist is reported later; what it asks for cannot be made anyway.
    private static Set<Framework> frameworks(List<String> names) {
        Set<Framework> frameworks = EnumSet.noneOf(Framework.class);
        for (String name : names) {
            Framework.named(name).ifPresent(frameworks::add);
        }
        return frameworks;
    }

    /** Whether an element may be a host: a package, or a type that is nobody's member. */
    static boolean isSupported(Element element) {
        Element outer = element.getEnclosingElement();
        return element.getKind() == ElementKind.PACKAGE || (outer != null && outer.getKind() == ElementKind.PACKAGE);
    }

    private String text(AnnotationMirror mirror, String name) {
        return value(mirror, name) instanceof String text ? text : "";
    }

    private List<String> texts(AnnotationMirror mirror, String name) {
        List<String> texts = new ArrayList<>();
        if (value(mirror, name) instanceof List<?> values) {
            for (Object value : values) {
                if (value instanceof AnnotationValue item && item.getValue() instanceof String text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private Object value(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                elements.getElementValuesWithDefaults(mirror).entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue().getValue();
            }
        }
        return "";
    }
}
