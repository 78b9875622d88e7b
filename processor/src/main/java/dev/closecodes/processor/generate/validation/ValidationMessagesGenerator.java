package dev.closecodes.processor.generate.validation;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.generate.bundle.BundleLocale;
import dev.closecodes.processor.generate.bundle.PropertiesEscaper;
import dev.closecodes.processor.generate.facts.InterfaceLanguage;
import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.model.GeneratedNames;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages of the constraint, in the bundles that Hibernate Validator reads out of every jar.
 *
 * <p>Their name leaves no room for a host's, and a compilation has one file of a name, which is one host's alone
 * (Gradle: isolating). So what is in a file depends on its name and nothing else: whichever host of a module writes
 * it, and whichever module's a class path has first, it is the same.
 */
public final class ValidationMessagesGenerator implements ArtifactGenerator {

    @Override
    public Output output() {
        return Output.BUNDLES;
    }

    @Override
    public boolean appliesTo(Target target) {
        return target.frameworks().contains(Framework.JAKARTA_VALIDATION);
    }

    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        List<Artifact> bundles = new ArrayList<>();
        bundles.add(bundle("", InterfaceLanguage.LAST));
        for (String language : registry.languages()) {
            bundles.add(bundle("_" + BundleLocale.suffix(language), InterfaceLanguage.of(language)));
        }
        return bundles;
    }

    private static Artifact bundle(String suffix, String language) {
        StringBuilder properties = new StringBuilder(Artifact.GENERATED_PROPERTIES);
        ValidationMessage messages = ValidationMessage.in(language);
        for (SendableBy sender : SendableBy.values()) {
            properties
                    .append(sender.key())
                    .append('=')
                    .append(PropertiesEscaper.value(messages.of(sender)))
                    .append('\n');
        }
        return new Artifact(
                Artifact.Kind.SHARED,
                "",
                GeneratedNames.VALIDATION_BUNDLE + suffix + ".properties",
                properties.toString());
    }
}
