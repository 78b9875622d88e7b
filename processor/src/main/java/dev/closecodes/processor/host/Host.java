package dev.closecodes.processor.host;

import dev.closecodes.processor.model.Target;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * An annotated package or type, and what its annotation says.
 *
 * @param element the package or type
 * @param annotation the annotation on it
 * @param registry the name of the registry file; empty for the standard registry alone
 * @param target where generated types go
 * @param languages the languages to generate; empty for all
 * @param interop the frameworks to generate conversions for
 */
public record Host(
        Element element,
        AnnotationMirror annotation,
        String registry,
        Target target,
        List<String> languages,
        List<String> interop) {

    // An element has the annotation once, so the element is enough. A record's own equals is also linked when it is
    // first called, which takes longer than everything else that is done with a host.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Host host && host.element.equals(element);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }
}
