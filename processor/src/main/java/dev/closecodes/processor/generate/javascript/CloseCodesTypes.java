package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;

/**
 * Writes the module's types, which are what an editor shows, in JavaScript too.
 *
 * <pre>{@code
 * export declare const CloseCode: {
 *   /**
 *    * Normal closure
 *    *
 *    * The connection was closed …
 *    *
 *    * - Sent by: client or server
 *    * - Script in a browser: can send it
 *    * - Reconnecting: do not reconnect
 *    *\/
 *   readonly NORMAL_CLOSURE: 1000;
 *   ...
 * };
 * }</pre>
 */
final class CloseCodesTypes {

    private static final String CODES = """
            };

            /** The number of a listed close code. */
            export type CloseCode = (typeof CloseCode)[CloseCodeName];

            /** The name of a listed close code. */
            export type CloseCodeName = keyof typeof CloseCode;

            """;

    private static final String FUNCTIONS = """

            /** Returns the constant of a number, if it is listed: narrows `event.code` for a switch. */
            export declare function find(code: number): CloseCode | undefined;

            /** Returns the name of a number's constant, if it is listed. */
            export declare function nameOf(code: number): CloseCodeName | undefined;

            /** Returns the code of a constant's name or of an alias, in the same letters. */
            export declare function named(name: string): CloseCode | undefined;

            /** Returns the innermost range that holds a number. */
            export declare function rangeOf(code: number): CloseCodeRange | undefined;

            /** Tells whether a number may stand in a Close frame at all. */
            export declare function isSendable(code: number): boolean;

            /** Tells whether a client may put a number into a Close frame. */
            export declare function isSendableByClient(code: number): boolean;

            /** Tells whether a server may put a number into a Close frame. */
            export declare function isSendableByServer(code: number): boolean;

            /** Tells whether `WebSocket.close(code)` takes a number: 1000 and 3000-4999, if a client may send it. */
            export declare function isSendableByBrowser(code: number): boolean;

            /** Tells whether a number is listed and sent by nobody. */
            export declare function isReserved(code: number): boolean;

            /** Tells whether a number is retired, and may never be used again. */
            export declare function isRetired(code: number): boolean;

            /** What a client does after a close. */
            export type ReconnectAdvice = 'never' | 'now' | 'backoff';

            /** Returns what a client does after a close: what the code says, else its innermost range, else `undefined`. */
            export declare function reconnectAdvice(code: number): ReconnectAdvice;

            /**
             * Returns how many milliseconds to wait before another attempt, at random; undefined where the advice is never.
             *
             * @param attempt how many attempts have failed since the last close: 0 for the first
             * @param random a number in [0, 1) that decides, for tests
             * @throws RangeError if the attempt is not a whole number from 0 on, or the random number is outside its bounds
             */
            export declare function reconnectDelay(
              code: number,
              attempt: number,
              random?: number,
            ): number | undefined;

            """;

    private static final String TEXTS = """

            /** Returns a number's name for metrics: the constant's, else its innermost range's, else `UNDEFINED`. */
            export declare function label(code: number): string;

            /** Tells whether a text fits a Close frame as its reason: at most 123 bytes in UTF-8. */
            export declare function reasonFits(reason: string): boolean;

            /** Returns the longest beginning of a text that fits; a surrogate pair is never split. */
            export declare function truncateReason(reason: string): string;

            /** The languages of the texts, the source language first. */
            export declare const languages: readonly Language[];

            /**
             * Returns the language for a reader.
             *
             * @param wanted the reader's, as `navigator.languages` has them; the first that has an answer decides, the source
             *   language answers where none has
             */
            export declare function nearestLanguage(wanted: readonly string[]): Language;

            /** What to tell people of a close. */
            export interface CloseCodeText {
              readonly title: string;
              readonly description: string;
              /** The language that both are in; not the asked one where a translation is missing. */
              readonly language: string;
            }

            /** The texts of one language. */
            export interface Texts {
              readonly language: Language;
              /** Returns the text of a code, else of its innermost range, else of any other number. */
              describe(code: number): CloseCodeText;
            }

            /**
             * Loads the texts of the language nearest to a tag, once; later calls return the same.
             *
             * Load them with the page: when the server cannot be reached, it is too late.
             */
            export declare function loadTexts(language: string): Promise<Texts>;

            /** SHA-256 over every registry file that was read and the version of the processor. */
            export declare const REGISTRY_HASH: string;
            """;

    private CloseCodesTypes() {}

    static String of(Registry registry) {
        StringBuilder types = new StringBuilder(JavaScriptGenerator.GENERATED)
                .append("/** The WebSocket close codes of this registry (RFC 6455 section 7.4). */\n")
                .append("export declare const CloseCode: {\n");
        ConstantJsDoc doc = new ConstantJsDoc(registry);
        for (CloseCode code : registry.codes()) {
            types.append(JsDoc.comment("  ", doc.of(code)))
                    .append("  readonly " + code.name() + ": " + code.code() + ";\n");
        }
        return types.append(CODES)
                .append("/** The name of a range of numbers. */\nexport type CloseCodeRange =")
                .append(JavaScriptText.union(
                        registry.ranges().stream().map(CodeRange::name).toList()))
                .append(";\n\n/** A language of the texts, as a BCP 47 tag. */\nexport type Language =")
                .append(JavaScriptText.union(registry.languages()))
                .append(";\n")
                .append(FUNCTIONS)
                .append(Attributes.types(registry))
                .append(TEXTS)
                .toString();
    }
}
