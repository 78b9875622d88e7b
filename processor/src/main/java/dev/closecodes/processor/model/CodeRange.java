package dev.closecodes.processor.model;

/**
 * A named range of close codes (RFC 6455 section 7.4.2, or an application's own part of one).
 *
 * @param name the constant
 * @param first the lowest code in it
 * @param last the highest code in it
 * @param texts title and description
 * @param reconnect what holds for its codes that say nothing
 * @param standard whether the standard registry declares it
 */
public record CodeRange(String name, int first, int last, Texts texts, Reconnect reconnect, boolean standard) {

    public boolean contains(int code) {
        return first <= code && code <= last;
    }

    /** How many codes lie in it. */
    public int size() {
        return last - first + 1;
    }
}
