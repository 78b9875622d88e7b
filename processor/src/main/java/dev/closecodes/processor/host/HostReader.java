package dev.closecodes.processor.host;

import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.model.Target;
import java.util.ArrayList;
import java.util.EnumSet;
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

    private final Elements elements;

    public HostReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
    }

    /** The hosts of a round, by name: the round's own order follows the command line. */
    public List<Host> read(TypeElement annotationType, RoundEnvironment round) {
        List<Element> annotated = new ArrayList<>(round.getElementsAnnotatedWith(annotationType));
        annotated.sort(HostReader::byName);
        List<Host> hosts = new ArrayList<>();
        for (Element element : annotated) {
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                if (mirror.getAnnotationType().asElement().equals(annotationType)) {
                    hosts.add(host(element, mirror));
                }
            }
        }
        return hosts;
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
                new Target(packageName, text(mirror, "prefix"), frameworks(interop)),
                texts(mirror, "languages"),
                interop);
    }

    // A name that is none is reported later; what it asks for cannot be made anyway.
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
