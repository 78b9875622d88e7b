package dev.closecodes.processor;

import com.google.auto.service.AutoService;
import dev.closecodes.processor.host.HostChecker;
import dev.closecodes.processor.model.GeneratedNames;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Keeps javac's lint quiet about us, and does nothing else. javac asks a processor which options it knows only when one
 * of its annotations is there; without this one, a compilation without a registry, as of the tests, would warn that our
 * options are unknown. And javac warns about an annotation that no processor claims, such as the mark on what we
 * generate.
 */
@AutoService(Processor.class)
public final class OptionsProcessor extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    // Claiming takes annotations away from the processors that come after: nothing but the mark may stand there, and
    // what the platform has.
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return hasMark(annotations) && areOurs(annotations, round);
    }

    private static boolean hasMark(Set<? extends TypeElement> annotations) {
        for (TypeElement type : annotations) {
            if (isMark(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areOurs(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement type : annotations) {
            if (!isMark(type) && !isOfThePlatform(type) && !standsOnOurs(type, round)) {
                return false;
            }
        }
        return true;
    }

    // jakarta.validation.Constraint, where we alone generate a constraint.
    private static boolean standsOnOurs(TypeElement type, RoundEnvironment round) {
        return round.getElementsAnnotatedWith(type).stream().allMatch(HostChecker::isOurs);
    }

    private static boolean isMark(TypeElement type) {
        return type.getQualifiedName().toString().endsWith(GeneratedNames.MARK);
    }

    private static boolean isOfThePlatform(TypeElement type) {
        return type.getQualifiedName().toString().startsWith("java.lang.");
    }
}
