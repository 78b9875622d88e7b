package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.load.text.ForbiddenCharacters;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts nodes together; knows nothing of the parser. */
final class YamlTreeBuilder {

    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable YamlNode root;

    YamlTreeBuilder(Problems problems) {
        this.problems = problems;
    }

    private static final class Open {
        final Position at;
        final boolean mapping;
        final boolean flow;
        final List<YamlNode> children = new ArrayList<>();

        Open(Position at, boolean mapping, boolean flow) {
            this.at = at;
            this.mapping = mapping;
            this.flow = flow;
        }
    }

    @Nullable
    YamlNode root() {
        return root;
    }

    /** How many lists and mappings are open. */
    int depth() {
        return open.size();
    }

    void start(Position at, boolean mapping, boolean flow) {
        open.push(new Open(at, mapping, flow));
    }

    void end(int line) {
        Open done = open.pop();
        int lastLine = done.children.isEmpty() || done.flow
                ? line
                : done.children.get(done.children.size() - 1).lastLine();
        add(done.mapping ? mapping(done, lastLine) : new YamlSequence(done.at, lastLine, List.copyOf(done.children)));
    }

    void add(YamlNode node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().children.add(node);
        }
    }

    private boolean isRefused(YamlScalar key) {
        if (key.plain() && key.value().equals("<<")) {
            problems.add(Rule.YAML_FEATURE, key.at(), "a merge key is refused in a registry; write out what it brings");
            return true;
        }
        return ForbiddenCharacters.report(key.value(), key.at(), problems);
    }

    private YamlMapping mapping(Open done, int lastLine) {
        List<YamlEntry> entries = new ArrayList<>();
        Map<String, YamlScalar> seen = new HashMap<>();
        boolean inList = open.peek() != null && !open.peek().mapping && !done.flow;
        for (int i = 0; i + 1 < done.children.size(); i += 2) {
            YamlNode key = done.children.get(i);
            YamlNode value = done.children.get(i + 1);
            if (!(key instanceof YamlScalar scalar)) {
                WrongType.report(key, "a key is a text", problems);
                continue;
            }
            if (isRefused(scalar)) {
                continue;
            }
            YamlScalar first = seen.putIfAbsent(scalar.value(), scalar);
            if (first == null) {
                entries.add(new YamlEntry(scalar, value));
            } else {
                // Where the key that began an entry comes again, the dash of the next one was forgotten.
                boolean begins = inList && entries.get(0).key().equals(first);
                problems.add(
                        Rule.DUPLICATE_KEY,
                        scalar.at(),
                        Quote.of(scalar.value()) + " stands here already, at "
                                + first.at().clickable() + "; keep one of them"
                                + (begins
                                        ? ", or begin the next entry with \"- " + Quote.shortened(scalar.value())
                                                + ":\""
                                        : ""));
            }
        }
        Position at =
                entries.isEmpty() || done.flow ? done.at : entries.get(0).key().at();
        return new YamlMapping(at, lastLine, List.copyOf(entries), done.flow);
    }
}
