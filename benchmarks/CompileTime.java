import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the processor costs: {@code java benchmarks/CompileTime.java <annotations jar> <processor jar> [rounds]}, in the
 * repository's folder.
 *
 * <p>Both sides of a ratio run one after the other, in an order that is drawn for each pair, so that a machine that is busy slows
 * both; a ratio is the median of the pairs'. CPU time is
 * user and system time of the whole javac process, from {@code /usr/bin/time}; where there is none, the wall clock stands in for it.
 */
public final class CompileTime {

    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "zh");
    private static final Path JAVAC = Path.of(System.getProperty("java.home"), "bin", "javac");

    private final String annotations;
    private final String processor;
    private final int rounds;
    private final Random order = new Random(6455);
    private final Path folder = Files.createTempDirectory("compile-time");

    private CompileTime(String annotations, String processor, int rounds) throws IOException {
        this.annotations = annotations;
        this.processor = processor;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        CompileTime benchmark = new CompileTime(
                Path.of(arguments[0]).toAbsolutePath().toString(),
                Path.of(arguments[1]).toAbsolutePath().toString(),
                arguments.length > 2 ? Integer.parseInt(arguments[2]) : 15);
        benchmark.cold();
        benchmark.scale();
    }

    private record Cost(double wall, double cpu) {}

    private void cold() throws Exception {
        Path host = host("standard", "@dev.closecodes.CloseCodeRegistry\npackage com.acme;\n");
        List<String> used = command(List.of("--processor-path", processor), List.of(host));
        run(used);
        Path ready = Files.createDirectories(folder.resolve("ready"));
        try (Stream<Path> made = Files.list(folder.resolve("out/com/acme"))) {
            for (Path file : made.filter(name -> name.toString().endsWith(".java")).toList()) {
                Files.move(file, ready.resolve(file.getFileName()));
            }
        }
        Files.copy(host, ready.resolve("package-info.java"));
        List<Path> sources;
        try (Stream<Path> all = Files.list(ready)) {
            sources = all.sorted().toList();
        }
        List<String> without = command(List.of(), sources);
        pairs("cold, used / same sources ready-made", used, without);
        List<Path> types = sources.stream().filter(source -> !source.endsWith("package-info.java")).toList();
        List<String> untouched = command(List.of(), types);
        pairs("cold, unused / no processor", onPath(processor, types), untouched);
        pairs("cold, an empty processor / no processor", onPath(empty(), types), untouched);
    }

    private List<String> onPath(String path, List<Path> types) {
        return command(List.of("--processor-path", path, "-s", folder + "/out"), types);
    }

    /** A processor that does nothing, to tell what is ours from what javac does for any. */
    private String empty() throws Exception {
        String classes = Files.createDirectories(folder.resolve("empty")).toString();
        run(List.of(JAVAC.toString(), "-d", classes, "benchmarks/EmptyProcessor.java"));
        Path services = Files.createDirectories(Path.of(classes, "META-INF/services"));
        Files.writeString(services.resolve("javax.annotation.processing.Processor"), "EmptyProcessor\n");
        return classes;
    }

    private void scale() throws Exception {
        for (int codes : List.of(16, 128, 512, 1997)) {
            larger(codes + 19 + " codes, 5 languages", registry(codes, LANGUAGES));
        }
        for (int count : List.of(10, 20, 40)) {
            List<String> languages = new ArrayList<>(LANGUAGES);
            IntStream.range(0, count - 5).forEach(i -> languages.add("q" + (char) ('a' + i % 20) + (char) ('a' + i / 20)));
            larger("standard, " + count + " languages", translated(languages));
        }
    }

    private void larger(String name, String yaml) throws Exception {
        Path host = host("scale", "@dev.closecodes.CloseCodeRegistry(\"codes.yaml\")\npackage com.acme;\n");
        Files.writeString(host.resolveSibling("codes.yaml"), yaml);
        pairs(
                name + " / standard",
                command(List.of("--processor-path", processor, "-nowarn", "-Aclosecodes.path=" + host.getParent()), List.of(host)),
                command(List.of("--processor-path", processor), List.of(folder.resolve("standard/package-info.java"))));
    }

    /** The standard registry, with every text of it in further languages. */
    private static String translated(List<String> languages) {
        List<String> more = languages.subList(LANGUAGES.size(), languages.size());
        StringBuilder yaml = new StringBuilder("schema: 1\nextends: standard\nlanguages: " + languages + "\nranges:\n");
        for (String range : List.of("UNUSED", "PROTOCOL", "REGISTERED", "PRIVATE_USE")) {
            yaml.append("  - name: " + range + "\n");
            texts(yaml, "    ", range, more);
        }
        yaml.append("codes:\n");
        IntStream.concat(IntStream.rangeClosed(1000, 1015), IntStream.of(3000, 3003, 3008)).forEach(code -> {
            yaml.append("  - code: " + code + "\n");
            texts(yaml, "    ", "Close code " + code, more);
        });
        texts(yaml.append("undefined:\n"), "  ", "Undefined", more);
        return yaml.toString();
    }

    private static void texts(StringBuilder yaml, String indent, String what, List<String> languages) {
        yaml.append(indent + "title:\n");
        languages.forEach(tag -> yaml.append(indent + "  " + tag + ": " + what + " " + tag + "\n"));
        yaml.append(indent + "description:\n");
        languages.forEach(tag -> yaml.append(indent + "  " + tag + ": What " + what + " means to those who read " + tag
                + ", in a sentence or two of the usual length. Sign in again.\n"));
    }

    private static String registry(int codes, List<String> languages) {
        StringBuilder yaml = new StringBuilder("schema: 1\nextends: standard\nlanguages: " + languages + "\ncodes:\n");
        // First those of 4000-4999, then those of 3000-3999 that IANA has not assigned.
        IntStream.concat(IntStream.rangeClosed(4000, 4999), IntStream.rangeClosed(3000, 3999))
                .filter(code -> code != 3000 && code != 3003 && code != 3008)
                .limit(codes)
                .forEach(code -> {
                    yaml.append("  - code: " + code + "\n    name: CODE_" + code + "\n");
                    texts(yaml, "    ", "Close code " + code, languages);
                });
        return yaml.toString();
    }

    private Path host(String name, String source) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("package-info.java");
        return Files.writeString(file, source);
    }

    private List<String> command(List<String> options, List<Path> sources) {
        List<String> command = new ArrayList<>(List.of(JAVAC.toString(), "-cp", annotations, "-d", folder + "/out"));
        command.addAll(options);
        sources.forEach(source -> command.add(source.toString()));
        return command;
    }

    private void pairs(String name, List<String> one, List<String> other) throws Exception {
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int i = 0; i <= rounds; i++) {
            boolean reversed = order.nextBoolean();
            Cost earlier = run(reversed ? other : one);
            Cost later = run(reversed ? one : other);
            Cost first = reversed ? later : earlier;
            Cost second = reversed ? earlier : later;
            if (i > 0) {
                wall.add(first.wall() / second.wall());
                cpu.add(first.cpu() / second.cpu());
            }
        }
        System.out.printf(Locale.ROOT, "%-40s wall %.2f, cpu %.2f%n", name, median(wall), median(cpu));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private Cost run(List<String> command) throws Exception {
        Path times = folder.resolve("times");
        List<String> timed = new ArrayList<>();
        boolean hasTime = Files.exists(Path.of("/usr/bin/time"));
        if (hasTime) {
            timed.addAll(List.of("/usr/bin/time", "-o", times.toString(), "-f", "%U %S"));
        }
        timed.addAll(command);
        Files.createDirectories(folder.resolve("out"));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(timed)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("log")));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        double cpu = hasTime
                ? Arrays.stream(Files.readString(times).trim().split(" ")).mapToDouble(Double::parseDouble).sum()
                : wall;
        return new Cost(wall, cpu);
    }
}
