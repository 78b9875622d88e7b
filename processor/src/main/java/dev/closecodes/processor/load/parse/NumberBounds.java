package dev.closecodes.processor.load.parse;

/**
 * The numbers that a key takes.
 *
 * @param least the lowest that is read
 * @param most the highest that is read
 * @param leastAdvised the lowest to propose: those below are read, and refused by a check that knows more
 */
record NumberBounds(int least, int most, int leastAdvised) {

    NumberBounds(int least, int most) {
        this(least, most, least);
    }

    NumberBounds advising(int lowest) {
        return new NumberBounds(least, most, lowest);
    }

    /** Returns whether a number can be read. */
    boolean contains(String decimal) {
        return isBetween(decimal, least);
    }

    /** Returns whether a number may be proposed. */
    boolean isAdvised(String decimal) {
        return isBetween(decimal, leastAdvised);
    }

    private boolean isBetween(String decimal, int lowest) {
        return decimal.length() <= 9 && lowest <= Integer.parseInt(decimal) && Integer.parseInt(decimal) <= most;
    }

    /** Returns what may be written, in words. */
    String advice() {
        return leastAdvised == most ? Integer.toString(most) : "a number in " + inNumbers();
    }

    /** Returns the bounds to keep to, after "must be". */
    String rule() {
        return leastAdvised == most ? Integer.toString(most) : "in " + inNumbers();
    }

    private String inNumbers() {
        return leastAdvised + "-" + most;
    }
}
