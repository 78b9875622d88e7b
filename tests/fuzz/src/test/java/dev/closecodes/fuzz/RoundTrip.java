package dev.closecodes.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Compiles what was generated, without a warning, and reads every text back. */
final class RoundTrip {

    private final Registry registry;
    private final Generated generated;
    private final Properties sourceBundle;

    private RoundTrip(Registry registry, Generated generated) {
        this.registry = registry;
        this.generated = generated;
        this.sourceBundle = generated.bundle("");
    }

    static void check(Registry registry, List<Artifact> artifacts) {
        Map<String, String> sources = new TreeMap<>();
        Map<String, byte[]> files = new TreeMap<>();
        for (Artifact artifact : artifacts) {
            String path = artifact.packageName().replace('.', '/') + "/" + artifact.name();
            if (artifact.kind() == Artifact.Kind.SOURCE) {
                sources.put(path + ".java", artifact.text());
            } else {
                files.put(path, artifact.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        MemoryCompilation compilation = MemoryCompilation.ofSources(sources);
        assertEquals(List.of(), compilation.messages());
        assertTrue(compilation.succeeded());
        files.putAll(compilation.files());
        new RoundTrip(registry, new Generated(files)).check();
    }

    private void check() {
        for (CloseCode code : registry.codes()) {
            Object constant = generated.constant("CloseCode", code.name());
            assertEquals(code.code(), generated.number(constant, "code"));
            texts(code.texts(), constant, String.valueOf(code.code()));
        }
        for (CodeRange range : registry.ranges()) {
            Object constant = generated.constant("CloseCodeRange", range.name());
            assertEquals(range.first(), generated.number(constant, "first"));
            assertEquals(range.last(), generated.number(constant, "last"));
            texts(range.texts(), constant, "range." + range.name());
        }
        for (String language : registry.languages()) {
            Text text = registry.undefined().in(language);
            assertEquals(expected(text), generated.describe(-1, language), language);
        }
        assertEquals(
                2 * (registry.codes().size() + registry.ranges().size() + 1),
                sourceBundle.size(),
                "a bundle has these keys and no other");
    }

    private void texts(Texts texts, Object constant, String key) {
        for (String language : registry.languages()) {
            assertEquals(expected(texts.in(language)), generated.text(constant, language), language);
        }
        Text source = texts.in(registry.sourceLanguage());
        assertEquals(source.title(), sourceBundle.getProperty(key + ".title"));
        assertEquals(source.description(), sourceBundle.getProperty(key + ".description"));
    }

    private static Generated.Text expected(Text text) {
        return new Generated.Text(text.title(), text.description(), text.language());
    }
}
