package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.model.GeneratedNames;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code close-codes.<language>.md}: what the page says, a file a language, as CommonMark with tables. A host's prefix
 * goes before the name in small letters: with {@code "Voice"} it is {@code voice-close-codes.en.md}.
 *
 * <p>Each code has its number as its anchor. A file of a right-to-left language stands in an element that says so.
 */
public final class MarkdownPageGenerator implements ArtifactGenerator {

    @Override
    public Output output() {
        return Output.MARKDOWN;
    }

    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        Outline outline = Outline.of(registry, target);
        List<Artifact> pages = new ArrayList<>();
        for (ReaderLanguage language : outline.languages()) {
            pages.add(new Artifact(
                    Artifact.Kind.DOCUMENT, target.packageName(), name(target, language), page(outline, language)));
        }
        return pages;
    }

    /** The file's name for readers of a language. */
    static String name(Target target, ReaderLanguage language) {
        return target.names().document() + "." + language.tag() + ".md";
    }

    private static String page(Outline outline, ReaderLanguage language) {
        String body = new MarkdownPage(outline, language).body();
        return "<!-- " + GeneratedNames.NOTICE + " -->\n\n"
                + (language.isRightToLeft()
                        ? "<div lang=\"" + language.tag() + "\" dir=\"rtl\">\n\n" + body + "\n</div>\n"
                        : body);
    }
}
