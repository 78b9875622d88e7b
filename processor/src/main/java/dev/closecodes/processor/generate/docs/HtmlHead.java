package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.TextResource;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.generate.javascript.LanguageScript;
import dev.closecodes.processor.model.GeneratedNames;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What stands before the page's body: its title, its style, and the policy that lets nothing else in. */
final class HtmlHead {

    private static final String STYLE = TextResource.text(HtmlHead.class, "page.css");
    private static final String SCRIPT = TextResource.text(HtmlHead.class, "page.js");

    /** Where the script has the rule that finds a reader's language among those of the registry. */
    private static final String NEAREST_LANGUAGE = "// nearestLanguage\n";

    private final Outline outline;
    private final HtmlLanguages languages;
    private final String script;

    HtmlHead(Outline outline) {
        this.outline = outline;
        this.languages = new HtmlLanguages(outline);
        this.script = SCRIPT.replace(NEAREST_LANGUAGE, LanguageScript.inline(outline.registry()));
    }

    String text() {
        ReaderLanguage source = outline.source();
        String style = STYLE + languages.style();
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        return "<!DOCTYPE html>\n<!-- " + GeneratedNames.NOTICE + " -->\n"
                + "<html lang=\"" + HtmlText.escape(source.tag()) + "\" dir=\""
                + (source.isRightToLeft() ? "rtl" : "ltr") + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n"
                + "<title" + new HtmlText(source).marks(source.wordsTag()) + ">"
                + HtmlText.escape(languages.title(source)) + "</title>\n"
                + "<meta name=\"description\" content=\""
                + HtmlText.escape(source.words().get(Word.INTRO)) + "\">\n"
                // Else a browser would ask a server for one.
                + "<link rel=\"icon\" href=\"data:,\">\n"
                + "<style>" + style + "</style>\n</head>\n";
    }

    String script() {
        return script;
    }

    private static String hash(String inline) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java platform has SHA-256", exception);
        }
    }
}
