package dev.closecodes.processor.model;

/** What a class file holds, whatever compiler writes it. */
public final class StringConstant {

    /** The longest constant string, in modified UTF-8: javac takes a byte less than JVMS section 4.4.7 allows. */
    public static final int MOST_BYTES = 65_534;

    private StringConstant() {}

    /** How many bytes a string takes (JVMS section 4.4.7). */
    public static int bytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c > 0x7FF ? 3 : c > 0x7F || c == 0 ? 2 : 1;
        }
        return bytes;
    }
}
