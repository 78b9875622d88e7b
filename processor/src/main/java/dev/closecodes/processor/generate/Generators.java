package dev.closecodes.processor.generate;

import dev.closecodes.processor.generate.bundle.ResourceBundleGenerator;
import dev.closecodes.processor.generate.java.CloseCodeGenerator;
import dev.closecodes.processor.generate.java.CloseCodeRangeGenerator;
import dev.closecodes.processor.generate.java.CloseCodeTextGenerator;
import dev.closecodes.processor.generate.java.CloseCodeTextsGenerator;
import dev.closecodes.processor.generate.java.CloseCodesGenerator;
import dev.closecodes.processor.generate.java.CloseEventGenerator;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is generated. */
public final class Generators {

    /** The Java types, which are always made. */
    static final List<ArtifactGenerator> ALL = List.of(
            new CloseCodeGenerator(),
            new CloseCodeRangeGenerator(),
            new CloseCodesGenerator(),
            new CloseCodeTextGenerator(),
            new CloseCodeTextsGenerator(),
            new CloseEventGenerator(),
            new ResourceBundleGenerator());

    private Generators() {}

    /**
     * Makes every file.
     *
     * @param bundles whether resource bundles are wanted
     * @return the files, by kind and name
     */
    public static List<Artifact> generate(Registry registry, Target target, boolean bundles) {
        List<Artifact> artifacts = new ArrayList<>();
        for (ArtifactGenerator generator : ALL) {
            if (bundles || !(generator instanceof ResourceBundleGenerator)) {
                artifacts.addAll(generator.generate(registry, target));
            }
        }
        artifacts.sort(Comparator.comparing(Artifact::kind).thenComparing(Artifact::name));
        return artifacts;
    }
}
