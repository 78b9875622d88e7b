package dev.closecodes.benchmarks;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a code and a locale to a text: the compiled ones, and the resource bundle of the same content. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 9, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class TextLookUps {

    private static final String BUNDLE = "dev.closecodes.benchmarks.CloseCodeMessages";

    @Param({"de", "es-419", "zh-Hans-CN", "fr-CA-u-nu-latn", "pt-BR"})
    public String language;

    private Locale locale;
    private CloseCode code;
    private int number;

    @Setup
    public void prepare() {
        locale = Locale.forLanguageTag(language);
        code = CloseCode.GOING_AWAY;
        number = 4001;
    }

    @Benchmark
    public String description() {
        return code.description(locale);
    }

    @Benchmark
    public CloseCodeText text() {
        return code.text(locale);
    }

    @Benchmark
    public CloseCodeText describe() {
        return CloseCodes.describe(number, locale);
    }

    /** As an application would write it, key and all. */
    @Benchmark
    public String resourceBundle() {
        return ResourceBundle.getBundle(BUNDLE, locale).getString(code.code() + ".description");
    }

    /** With a key that was put together before. */
    @Benchmark
    public String resourceBundleReadyKey() {
        return ResourceBundle.getBundle(BUNDLE, locale).getString("1001.description");
    }
}
