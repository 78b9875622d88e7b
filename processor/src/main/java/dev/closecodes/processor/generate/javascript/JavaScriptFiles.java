package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.model.GeneratedNames;
import dev.closecodes.processor.model.Target;

/**
 * Where the files go.
 *
 * @param folder the folder of the host's package, with a slash at its end
 * @param names what they are called
 */
record JavaScriptFiles(String folder, GeneratedNames names) {

    static JavaScriptFiles of(Target target) {
        return new JavaScriptFiles(GeneratedNames.scripts(target.packageName()) + "/", target.names());
    }

    /** Returns how each file's name begins: {@code close-codes}, with the prefix before it as the pages have it. */
    String name() {
        return names.document();
    }

    /** Returns the path of a language's texts, as the module imports it. */
    String texts(String language) {
        return names.scriptTexts() + "/" + language + ".js";
    }

    Artifact file(String path, String content) {
        return new Artifact(Artifact.Kind.RESOURCE, "", folder + path, content);
    }

    /** Makes a file that all hosts of a package have, and that is the same for each. */
    Artifact shared(String path, String content) {
        return new Artifact(Artifact.Kind.SHARED, "", folder + path, content);
    }
}
