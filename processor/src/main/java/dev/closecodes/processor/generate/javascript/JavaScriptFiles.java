package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.model.Target;

/**
 * Where the files go: below {@code META-INF/resources}, which a servlet container serves out of every jar (Jakarta Servlet 6.0
 * section 4.6).
 *
 * @param folder the folder of the host's package, with a slash at its end
 * @param name how each file's name begins: {@code close-codes}, with the prefix before it as the pages have it
 */
record JavaScriptFiles(String folder, String name) {

    private static final String ROOT = "META-INF/resources/close-codes/";

    static JavaScriptFiles of(Target target) {
        String folder = target.packageName().isEmpty() ? "" : target.packageName() + "/";
        return new JavaScriptFiles(ROOT + folder, target.names().document());
    }

    /** Returns the path of a language's texts, as the module imports it. */
    String texts(String language) {
        return name + "-texts/" + language + ".js";
    }

    Artifact file(String path, String content) {
        return new Artifact(Artifact.Kind.RESOURCE, "", folder + path, content);
    }

    /** Makes a file that all hosts of a package have, and that is the same for each. */
    Artifact shared(String path, String content) {
        return new Artifact(Artifact.Kind.SHARED, "", folder + path, content);
    }
}
