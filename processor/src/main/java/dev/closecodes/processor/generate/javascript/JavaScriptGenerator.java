package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.model.GeneratedNames;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.ArrayList;
import java.util.List;

/** Makes the module for browsers, and what stands beside it. */
public final class JavaScriptGenerator implements ArtifactGenerator {

    /** How each file begins that may have a comment. */
    static final String GENERATED = "// " + GeneratedNames.NOTICE + "\n\n";

    @Override
    public Output output() {
        return Output.JAVASCRIPT;
    }

    @Override
    public boolean appliesTo(Target target) {
        return target.frameworks().contains(Framework.JAVASCRIPT);
    }

    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        JavaScriptFiles files = JavaScriptFiles.of(target);
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(files.file(files.name() + ".js", CloseCodesModule.of(registry, files)));
        artifacts.add(files.file(files.name() + ".d.ts", CloseCodesTypes.of(registry)));
        for (String language : registry.languages()) {
            artifacts.add(files.file(files.texts(language), TextsModule.of(registry, language)));
        }
        artifacts.add(files.file(files.name() + ".json", RegistryJson.of(registry)));
        artifacts.add(files.shared("package.json", PackageJson.of(target.packageName())));
        return artifacts;
    }
}
