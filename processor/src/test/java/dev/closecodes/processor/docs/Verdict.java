package dev.closecodes.processor.docs;

import dev.closecodes.processor.RegistryReader;
import dev.closecodes.processor.host.LanguageSelection;
import dev.closecodes.processor.load.locate.RegistryLocator;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the processor says of a registry file: by the same steps, but without a compiler, of which hundreds would have to start.
 *
 * @param errors the ids of the errors, each once
 * @param warnings the ids of the warnings, each once
 * @param messages everything that was said
 */
record Verdict(List<String> errors, List<String> warnings, String messages) {

    /** Reads and checks the {@code codes.yaml} of a folder. */
    static Verdict of(Path folder) {
        Problems problems = new Problems();
        RegistryLocator locator = RegistryLocator.in(List.of(folder.toAbsolutePath()), "", problems);
        new RegistryReader(problems).read(locator, "codes.yaml", LanguageSelection.ALL);
        return new Verdict(
                ids(problems, Severity.ERROR),
                ids(problems, Severity.WARNING),
                problems.sorted().stream().map(Problem::message).collect(Collectors.joining("\n")));
    }

    private static List<String> ids(Problems problems, Severity severity) {
        return problems.sorted().stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> problem.rule().id())
                .distinct()
                .sorted()
                .toList();
    }
}
