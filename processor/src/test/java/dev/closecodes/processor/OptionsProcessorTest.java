package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.OtherProcessor;
import dev.closecodes.support.Processors;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A processor for all annotations runs on either side of ours, and sees all of them. */
class OptionsProcessorTest {

    private static final String ANNOTATION = "dev.closecodes.CloseCodeRegistry";

    @TempDir
    Path folder;

    /** What another processor was handed, a set for each round. */
    private List<Set<String>> seenByAnother(boolean oursFirst) {
        List<Set<String>> rounds = new ArrayList<>();
        Processor other = new OtherProcessor("*", (annotations, round, environment) -> {
            Set<String> names = new TreeSet<>();
            annotations.forEach(type -> names.add(type.getQualifiedName().toString()));
            rounds.add(names);
        });
        List<Processor> ours = Processors.ours();
        new SourceTree(folder)
                .host("")
                .with(() -> Stream.of(oursFirst ? ours : List.of(other), oursFirst ? List.of(other) : ours)
                        .flatMap(List::stream)
                        .toList())
                .compile()
                .requireSuccess();
        return rounds;
    }

    @Test
    void theOnlyAnnotationIsSeenByOthersToo() {
        List<Set<String>> after = seenByAnother(true);
        assertEquals(new TreeSet<>(List.of(ANNOTATION)), after.get(0));
        assertTrue(after.get(1).contains("com.acme.chat.CloseCodes.Generated"), after::toString);
        assertEquals(seenByAnother(false), after);
    }
}
