package dev.closecodes.support;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that looks on beside ours, and claims nothing. */
public final class OtherProcessor extends AbstractProcessor {

    /** What it does in each round in which there is something for it. */
    public interface Work {
        void process(Set<? extends TypeElement> annotations, RoundEnvironment round, ProcessingEnvironment environment);
    }

    private final String annotation;
    private final Work work;

    public OtherProcessor(String annotation, Work work) {
        this.annotation = annotation;
        this.work = work;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(annotation);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        work.process(annotations, round, processingEnv);
        return false;
    }
}
