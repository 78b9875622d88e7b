package dev.closecodes.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** Results as a Markdown table: medians, beside the fastest of the same class and parameter, and bytes allocated. */
final class ResultTable {

    private ResultTable() {}

    /**
     * The table, with a heading that says on what it was measured.
     *
     * @param results of one run, with the GC profiler
     * @return lines that end in line feeds
     */
    static String of(Collection<RunResult> results) {
        StringBuilder table = new StringBuilder();
        table.append("JDK ")
                .append(Runtime.version())
                .append(", ")
                .append(System.getProperty("os.arch"))
                .append(", ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors\n\n");
        table.append("| benchmark | ns | times the fastest | bytes |\n| --- | ---: | ---: | ---: |\n");
        Map<String, List<RunResult>> groups = new TreeMap<>();
        results.forEach(result ->
                groups.computeIfAbsent(group(result), key -> new ArrayList<>()).add(result));
        groups.forEach((group, members) -> {
            members.sort(Comparator.comparingDouble(ResultTable::median));
            for (RunResult member : members) {
                table.append(row(group, member, median(members.get(0))));
            }
        });
        return table.toString();
    }

    private static String row(String group, RunResult result, double fastest) {
        String method = result.getParams().getBenchmark().replaceAll("^.*\\.", "");
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        return String.format(
                Locale.ROOT,
                "| %s: %s | %.2f | %.2f | %.0f |%n",
                group,
                method,
                median(result),
                median(result) / fastest,
                bytes);
    }

    private static String group(RunResult result) {
        String type = result.getParams().getBenchmark().replaceAll("^.*\\.(\\w+)\\.\\w+$", "$1");
        String language = result.getParams().getParam("language");
        return language == null ? type : type + ", " + language;
    }

    /** Not the mean: on a machine that does other things at times, it is theirs, too. */
    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }
}
