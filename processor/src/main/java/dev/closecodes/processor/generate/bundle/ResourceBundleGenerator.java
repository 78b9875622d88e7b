package dev.closecodes.processor.generate.bundle;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import dev.closecodes.processor.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts as {@code java.util.ResourceBundle} wants them: a root bundle in the source language, and one for each
 * language, the source language included, so that no default locale comes between.
 */
public final class ResourceBundleGenerator implements ArtifactGenerator {

    @Override
    public Output output() {
        return Output.BUNDLES;
    }

    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        List<Artifact> bundles = new ArrayList<>();
        for (String language : registry.languages()) {
            String properties = properties(registry, language);
            if (bundles.isEmpty()) {
                // The first is the source language.
                bundles.add(bundle(target, rootName(target), properties));
            }
            bundles.add(bundle(target, name(target, language), properties));
        }
        return bundles;
    }

    /** The names of the files, the root bundle's first. */
    static List<String> fileNames(Registry registry, Target target) {
        List<String> names = new ArrayList<>(List.of(rootName(target)));
        for (String language : registry.languages()) {
            names.add(name(target, language));
        }
        return names;
    }

    private static String rootName(Target target) {
        return target.names().bundle() + ".properties";
    }

    private static String name(Target target, String language) {
        return target.names().bundle() + "_" + BundleLocale.suffix(language) + ".properties";
    }

    private static Artifact bundle(Target target, String name, String properties) {
        return new Artifact(Artifact.Kind.RESOURCE, target.packageName(), name, properties);
    }

    private static String properties(Registry registry, String language) {
        StringBuilder properties = new StringBuilder(Artifact.GENERATED_PROPERTIES);
        for (CloseCode code : registry.codes()) {
            append(properties, String.valueOf(code.code()), code.texts().in(language));
        }
        for (CodeRange range : registry.ranges()) {
            append(properties, "range." + range.name(), range.texts().in(language));
        }
        append(properties, "undefined", registry.undefined().in(language));
        return properties.toString();
    }

    private static void append(StringBuilder properties, String key, Text text) {
        properties
                .append(key)
                .append(".title=")
                .append(PropertiesEscaper.value(text.title()))
                .append('\n')
                .append(key)
                .append(".description=")
                .append(PropertiesEscaper.value(text.description()))
                .append('\n');
    }
}
