package dev.closecodes.fuzz;

/** Decisions that a fuzzer takes, read from its bytes; after the last one every decision is the first of its kind. */
final class Choices {

    private final byte[] bytes;
    private int next;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number from least to most, at most 255 apart. */
    int number(int least, int most) {
        return least + next() % (most - least + 1);
    }

    boolean yes() {
        return (next() & 1) == 1;
    }

    <T> T oneOf(T[] values) {
        return values[number(0, values.length - 1)];
    }

    /** Any character of the basic plane, half of a pair included, or a whole one beyond it. */
    String character() {
        int kind = next();
        int low = next();
        return switch (kind % 4) {
            case 0, 1 -> String.valueOf((char) low);
            case 2 -> String.valueOf((char) (next() << 8 | low));
            default -> Character.toString((1 + kind / 4 % 16) << 16 | next() << 8 | low);
        };
    }

    private int next() {
        return next < bytes.length ? bytes[next++] & 0xFF : 0;
    }
}
