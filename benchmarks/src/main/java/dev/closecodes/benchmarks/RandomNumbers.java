package dev.closecodes.benchmarks;

import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Close codes as they arrive, in an order that no branch predictor learns; the same in every run. */
@State(Scope.Benchmark)
public class RandomNumbers {

    static final int COUNT = 1024;

    /** Listed codes alone. */
    public final int[] listed = new int[COUNT];

    /** Three of four listed; the others anything from -1000 to 6999. */
    public final int[] any = new int[COUNT];

    public RandomNumbers() {
        Random random = new Random(6455);
        CloseCode[] codes = CloseCode.values();
        for (int i = 0; i < COUNT; i++) {
            listed[i] = codes[random.nextInt(codes.length)].code();
            any[i] = random.nextInt(4) > 0 ? listed[i] : random.nextInt(8000) - 1000;
        }
    }
}
