package dev.closecodes.processor;

import dev.closecodes.processor.generate.Target;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

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
record Host(
        Element element,
        AnnotationMirror annotation,
        String registry,
        Target target,
        List<String> languages,
        List<String> interop) {}
