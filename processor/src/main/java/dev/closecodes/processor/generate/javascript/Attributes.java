package dev.closecodes.processor.generate.javascript;

/** Writes what a registry says of its codes in words of its own: {@code attributesOf} and its type. */
final class Attributes {

    private Attributes() {}

    static String functions() {
        return """
                const NO_ATTRIBUTES = /* @__PURE__ */ Object.freeze({});

                export function attributesOf() {
                  return NO_ATTRIBUTES;
                }
                """;
    }

    static String types() {
        return """
                /** What this registry says of a code in words of its own: nothing. */
                export interface Attributes {}

                /** Returns the attributes of a code. */
                export declare function attributesOf(code: CloseCode): Attributes;
                """;
    }
}
