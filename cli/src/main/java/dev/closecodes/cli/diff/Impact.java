package dev.closecodes.cli.diff;

/** How much a change hurts, the worst first. */
public enum Impact {
    /** Something that worked no longer does. */
    BREAKING("breaking", Step.MAJOR),
    /** There is more, or other advice; what worked still does. */
    COMPATIBLE("compatible", Step.MINOR),
    /** Only what people read is another. */
    TEXT_ONLY("text only", Step.PATCH);

    private final String words;
    private final Step step;

    Impact(String words, Step step) {
        this.words = words;
        this.step = step;
    }

    /** Returns the impact as it is printed. */
    public String words() {
        return words;
    }

    /** Returns how far the version has to move for it. */
    public Step step() {
        return step;
    }
}
