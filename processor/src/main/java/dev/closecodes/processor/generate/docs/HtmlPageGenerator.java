package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.List;

/**
 * {@code close-codes.html}: one page in every language of the registry, which needs nothing but itself: no network, and
 * no script either, except to search. A host's prefix goes before the name in small letters: with {@code "Voice"} it is
 * {@code voice-close-codes.html}.
 *
 * <p>No text of a registry stands anywhere but between tags and in quoted attributes, and a policy in the page lets nothing run
 * and nothing load that is not ours.
 */
public final class HtmlPageGenerator implements ArtifactGenerator {

    @Override
    public Output output() {
        return Output.HTML;
    }

    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        Outline outline = Outline.of(registry, target);
        HtmlHead head = new HtmlHead(outline);
        String page = head.text() + new HtmlPage(outline).body(head.script());
        return List.of(new Artifact(
                Artifact.Kind.DOCUMENT, target.packageName(), target.names().document() + ".html", page));
    }
}
