package dev.closecodes.processor.generate.bundle;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.generate.artifact.JsonEscaper;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.List;

/**
 * GraalVM's {@code reachability-metadata.json} for the bundles, which a native image leaves out unless it is told of them:
 * the bundle for {@code ResourceBundle}, and each file for those who open it themselves.
 *
 * <p>The types that are generated need none: they open no resource.
 */
public final class ReachabilityMetadataGenerator implements ArtifactGenerator {

    @Override
    public Output output() {
        return Output.BUNDLES;
    }

    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        String bundle = target.qualified(target.names().bundle());
        String path = target.names().reachabilityMetadata(target.packageName());
        return List.of(new Artifact(Artifact.Kind.RESOURCE, "", path, json(bundle, registry, target)));
    }

    private static String json(String bundle, Registry registry, Target target) {
        String folder = target.qualified("").replace('.', '/');
        StringBuilder json = new StringBuilder("{\n  \"resources\": [\n    {\"bundle\": ")
                .append(JsonEscaper.string(bundle))
                .append('}');
        for (String name : ResourceBundleGenerator.fileNames(registry, target)) {
            json.append(",\n    {\"glob\": ")
                    .append(JsonEscaper.string(folder + name))
                    .append('}');
        }
        return json.append("\n  ]\n}\n").toString();
    }
}
