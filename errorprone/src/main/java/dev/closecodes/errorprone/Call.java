package dev.closecodes.errorprone;

import java.util.Arrays;
import java.util.List;

/**
 * Names a method or a constructor that takes a close code, and where in it the code and the reason are.
 *
 * @param type the qualified name of the type that declares it
 * @param member the name of the method; {@link #CONSTRUCTOR} for a constructor
 * @param parameters the qualified names of its parameters' erased types
 * @param code the position of the parameter that is a number, or a value that holds one; {@link #RECEIVER}
 * @param reason the position of the parameter that is the close reason; {@link #NONE}
 */
record Call(String type, String member, List<String> parameters, int code, int reason) {

    static final String CONSTRUCTOR = "<init>";

    /** The position of a code that the receiver of the call holds. */
    static final int RECEIVER = -2;

    static final int NONE = -1;

    /**
     * Reads a signature.
     *
     * @param type the qualified name of the declaring type
     * @param member the name of the method
     * @param parameters the parameters' types, with a comma between two; {@code code} is a number and {@code reason} a text;
     *     a type that begins with {@code code:} is the code's
     * @return the call
     */
    static Call of(String type, String member, String parameters) {
        List<String> words = Arrays.asList(parameters.split(", "));
        int code = NONE;
        for (String word : words) {
            if (word.startsWith("code")) {
                code = words.indexOf(word);
            }
        }
        List<String> types = words.stream().map(Call::typeOf).toList();
        return new Call(type, member, types, code == NONE ? RECEIVER : code, words.indexOf("reason"));
    }

    /** Returns the constructor of a type that takes these parameters, which are written as for {@link #of}. */
    static Call constructor(String type, String parameters) {
        return of(type, CONSTRUCTOR, parameters);
    }

    boolean isConstructor() {
        return member.equals(CONSTRUCTOR);
    }

    private static String typeOf(String word) {
        return switch (word) {
            case "code" -> "int";
            case "reason" -> "java.lang.String";
            default -> word.startsWith("code:") ? word.substring("code:".length()) : word;
        };
    }
}
