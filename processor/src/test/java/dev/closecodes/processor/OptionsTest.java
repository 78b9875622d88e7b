package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options that begin with closecodes. */
class OptionsTest {

    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    @TempDir
    Path folder;

    private SourceTree tree() {
        return new SourceTree(folder);
    }

    @Test
    void optionsHaveNamesAndValues() {
        Map<String, List<String>> errors = Map.of(
                "closecodes.bundels=false", List.of("closecodes.bundels", "did you mean \"closecodes.bundles\""),
                "closecodes.bundles=flase", List.of("flase", "did you mean \"false\"?"),
                "closecodes.docs=htlm", List.of("htlm", "did you mean \"html\"?"),
                "closecodes.path", List.of("closecodes.path"),
                "closecodes.docs", List.of("closecodes.docs"),
                "closecodes.bundles", List.of("closecodes.bundles"),
                "closecodes.path=", List.of("not an absolute folder"),
                "closecodes.path=a\u0000b", List.of("not an absolute folder"),
                "closecodes.docs=html,none", List.of("let it stand alone"),
                "closecodes.colour=red", List.of("there is no option", "closecodes.path"));
        errors.forEach((option, words) -> {
            GeneratedCode code = tree().host("").options("-A" + option).compile();
            assertEquals(1, code.errors().size(), () -> option + ": " + code.messages());
            code.requireError("[UnknownOption]");
            code.requireError(words.toArray(String[]::new));
            code.requireNothingWritten();
        });
    }

    @Test
    void optionsOfOthersAreTheirs() {
        tree().host("")
                .options("-Aother.option=1", "-Aclosecodesque=1", "-Aclosecodes.docs=none")
                .compile()
                .requireSuccess();
    }

    @Test
    void bundlesMayBeLeftOut() {
        GeneratedCode code =
                tree().host("").options("-Aclosecodes.bundles=false").compile().requireSuccess();
        assertFalse(code.files("classes").keySet().stream().anyMatch(name -> name.endsWith(".properties")));
    }

    @Test
    void compilationWithoutAHostIsLeftInPeace() {
        GeneratedCode code = tree().source("com/acme/Other.java", "package com.acme;\nclass Other {}\n")
                .options(STRICT.toArray(String[]::new))
                .options("-Aclosecodes.path=" + folder, "-Aclosecodes.docs=none", "-Aclosecodes.bundles=false")
                .compile();
        assertEquals(List.of(), code.messages());
    }
}
