package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.host.Host;
import dev.closecodes.processor.host.HostReader;
import dev.closecodes.support.OtherProcessor;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order hosts are read, and what makes two of them the same. */
class HostReaderTest {

    private static final String ANNOTATION = "@dev.closecodes.CloseCodeRegistry ";

    @TempDir
    Path folder;

    private final List<Host> hosts = new ArrayList<>();

    private List<String> read(SourceTree tree) {
        tree.with(() -> List.of(new OtherProcessor(
                        "dev.closecodes.CloseCodeRegistry",
                        (annotations, round, environment) -> annotations.forEach(annotation ->
                                hosts.addAll(new HostReader(environment).read(Set.of(annotation), round))))))
                .compile()
                .requireSuccess();
        return hosts.stream().map(host -> host.element().toString()).toList();
    }

    @Test
    void inTheOrderOfTheirNamesWhateverTheCompilerSaysFirst() {
        assertEquals(
                List.of("a.Type", "b", "b.Type", "c"),
                read(new SourceTree(folder)
                        .host("c", "")
                        .source("b/Type.java", "package b;\n" + ANNOTATION + "class Type {}\n")
                        .host("b", "")
                        .source("a/Type.java", "package a;\n" + ANNOTATION + "class Type {}\n")));
    }

    @Test
    void aHostIsItsElement() {
        read(new SourceTree(folder).host("b", "").host("a", ""));
        Host host = hosts.get(0);
        Host same = new Host(host.element(), host.annotation(), "other", host.target(), List.of("en"), List.of());
        assertEquals(host, same);
        assertEquals(host.hashCode(), same.hashCode());
        assertEquals(false, host.equals(hosts.get(1)));
        assertEquals(false, host.equals((Object) "a"));
    }
}
