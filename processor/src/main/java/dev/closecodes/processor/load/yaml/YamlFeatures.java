package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.load.text.SourceText;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Reports what YAML has and a registry does without. */
final class YamlFeatures {

    private final SourceText text;
    private final int[] characters;
    private final Problems problems;
    private final Set<Anchor> anchors = new HashSet<>();

    YamlFeatures(SourceText text, int[] characters, Problems problems) {
        this.text = text;
        this.characters = characters;
        this.problems = problems;
    }

    /** Anchor and tag, which come before a value. */
    void properties(NodeEvent event) {
        event.getAnchor().ifPresent(anchor -> {
            if (anchors.add(anchor)) {
                indicated(event, "the anchor &" + anchor.getValue(), "write the value out where it is needed", "&");
            }
        });
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag.isPresent()) {
            indicated(event, "a tag", "delete it, since a value's type follows from its key", "!");
        }
    }

    void alias(AliasEvent event) {
        // An anchor that was reported speaks for its aliases.
        if (anchors.add(event.getAlias())) {
            indicated(event, "the alias *" + event.getAlias().getValue(), "write the value out", "*");
        }
    }

    void refuse(Position at, String what, String remedy) {
        problems.add(Rule.YAML_FEATURE, at, what + " is refused in a registry; " + remedy);
    }

    // What begins with an indicator may be a text that lacks its quotes.
    private void indicated(Event event, String what, String remedy, String indicator) {
        Mark start = event.getStartMark().orElseThrow();
        int end = start.getIndex();
        while (end < characters.length && " \t\n,]}".indexOf(characters[end]) < 0) {
            end++;
        }
        refuse(
                text.position(start.getLine(), start.getColumn(), end - start.getIndex()),
                what,
                remedy + ", or put a text that begins with " + indicator + " in quotes");
    }
}
