package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.load.text.SourceText;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * From text to a tree with positions.
 *
 * <p>The tree is made of the parser's events, not of the library's own nodes: those recurse without a limit, resolve
 * aliases, and stop at the first repeated key.
 */
public final class YamlReader {

    /** Twice as deep as any registry is. */
    private static final int MOST_LEVELS = 16;

    private final SourceText text;

    private final Problems problems;
    private final YamlTreeBuilder tree;
    private final String yaml;

    /** The code points of the text, by which the parser counts. */
    private final int[] characters;

    private final YamlFeatures features;
    private Position reached;
    private int documents;
    private boolean stopped;

    private YamlReader(SourceText text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.tree = new YamlTreeBuilder(problems);
        this.yaml = text.parsed();
        this.characters = yaml.codePoints().toArray();
        this.features = new YamlFeatures(text, characters, problems);
        this.reached = text.position(0, 0, 1);
    }

    /** Returns the root node; null when the text is not YAML, which is then reported. */
    public static @Nullable YamlNode read(SourceText text, Problems problems) {
        YamlReader reader = new YamlReader(text, problems);
        return reader.readAll() ? reader.root() : null;
    }

    // The parser refuses another major version without a position, and ignores a directive that it does not know.
    private boolean refuseDirectives() {
        for (int line = 0; line < text.lines().size(); line++) {
            String content = text.lines().get(line);
            if (content.startsWith("%") && !content.matches("%YAML[ \t]+1\\.2[ \t]*([ \t]#.*)?")) {
                features.refuse(
                        text.position(line, 0, content.length()),
                        "a directive other than %YAML 1.2",
                        "delete the line that begins with %");
                return true;
            }
            // Directives come before everything but comments.
            if (!content.startsWith("%")
                    && !content.isBlank()
                    && !content.stripLeading().startsWith("#")) {
                return false;
            }
        }
        return false;
    }

    private boolean readAll() {
        if (refuseDirectives()) {
            return false;
        }
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(yaml.length() + 1).build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(yaml).iterator();
            while (!stopped && events.hasNext()) {
                accept(events.next());
            }
            return !stopped;
        } catch (MarkedYamlEngineException exception) {
            SyntaxAdvice.Advice advice = SyntaxAdvice.of(exception, text);
            problems.add(Rule.YAML_SYNTAX, advice.at(), advice.text());
        } catch (RuntimeException exception) {
            // Some malformed escapes and directives end in other exceptions of the library, which have no position.
            problems.add(
                    Rule.YAML_SYNTAX,
                    reached,
                    "after this point the file is not YAML 1.2; look for an escape or a directive that does not exist");
        }
        return false;
    }

    // A file without a document is as one with null in it.
    private YamlNode root() {
        YamlNode root = tree.root();
        return root == null ? new YamlScalar(text.position(0, 0, 1), 1, "", true, false) : root;
    }

    private void accept(Event event) {
        reached = position(event);
        switch (event.getEventId()) {
            case DocumentStart -> startDocument((DocumentStartEvent) event);
            case Alias -> {
                features.alias((AliasEvent) event);
                tree.add(new YamlAlias(position(event), line(event)));
            }
            case Scalar -> {
                features.properties((ScalarEvent) event);
                tree.add(scalar((ScalarEvent) event));
            }
            case MappingStart, SequenceStart -> startCollection((CollectionStartEvent) event);
            case MappingEnd, SequenceEnd -> tree.end(line(event));
            default -> {
                // The rest carries nothing.
            }
        }
    }

    private void startDocument(DocumentStartEvent event) {
        documents++;
        if (documents > 1) {
            features.refuse(position(event), "a second document", "keep one document in a file");
            stopped = true;
        }
    }

    private void startCollection(CollectionStartEvent event) {
        features.properties(event);
        if (tree.depth() == MOST_LEVELS) {
            problems.add(
                    Rule.NESTED_TOO_DEEP,
                    position(event),
                    "more than " + MOST_LEVELS + " levels are nested here; no part of a registry is that deep");
            stopped = true;
            return;
        }
        tree.start(position(event), event.getEventId() == Event.ID.MappingStart, event.isFlow());
    }

    private YamlScalar scalar(ScalarEvent event) {
        return new YamlScalar(position(event), line(event), event.getValue(), event.isPlain(), isBeforeComment(event));
    }

    private boolean isBeforeComment(ScalarEvent event) {
        int end = event.getEndMark().orElseThrow().getIndex();
        int next = end;
        while (next < characters.length && (characters[next] == ' ' || characters[next] == '\t')) {
            next++;
        }
        return event.isPlain() && next > end && next < characters.length && characters[next] == '#';
    }

    private static int line(Event event) {
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        boolean endsBefore = end.getColumn() == 0 && end.getLine() > start.getLine();
        return end.getLine() + (endsBefore ? 0 : 1);
    }

    private Position position(Event event) {
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        int length = end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : Integer.MAX_VALUE;
        return text.position(start.getLine(), start.getColumn(), length);
    }
}
