package dev.closecodes.processor.generate.javascript;

/** Holds the functions that are the same for every registry: what differs is the data that they ask. */
final class Functions {

    static final String LOOK_UPS = """
            const NAMES = /* @__PURE__ */ namesByNumber();

            function namesByNumber() {
              return new Map(Object.entries(CloseCode).map(([name, code]) => [code, name]));
            }

            export function find(code) {
              return CloseCode[NAMES.get(code)];
            }

            export function nameOf(code) {
              return NAMES.get(code);
            }

            export function named(name) {
              return Object.prototype.hasOwnProperty.call(CloseCode, name) ? CloseCode[name] : ALIASES.get(name);
            }

            export function rangeOf(code) {
              return RANGES.find(([, first, last]) => isIn(code, [[first, last]]))?.[0];
            }

            export function label(code) {
              return nameOf(code) ?? rangeOf(code) ?? 'UNDEFINED';
            }

            function isIn(code, spans) {
              return Number.isInteger(code) && spans.some(([first, last]) => first <= code && code <= last);
            }
            """;

    static final String SENDABLE = """
            export function isSendable(code) {
              return isSendableByClient(code) || isSendableByServer(code);
            }

            export function isSendableByClient(code) {
              return isIn(code, SENT_BY_CLIENT);
            }

            export function isSendableByServer(code) {
              return isIn(code, SENT_BY_SERVER);
            }

            // What WebSocket.close(code) takes.
            export function isSendableByBrowser(code) {
              return (code === 1000 || code >= 3000) && isSendableByClient(code);
            }

            export function isReserved(code) {
              return isIn(code, RESERVED);
            }

            export function isRetired(code) {
              return isIn(code, RETIRED);
            }
            """;

    static final String REASON = """
            // A control frame holds 125 bytes, of which the code takes two (RFC 6455 section 5.5).
            const REASON_BYTES = 123;

            export function reasonFits(reason) {
              return truncateReason(reason).length === reason.length;
            }

            export function truncateReason(reason) {
              const { read } = new TextEncoder().encodeInto(reason, new Uint8Array(REASON_BYTES));
              return reason.slice(0, read);
            }
            """;

    static final String TEXTS = """
            const loading = /* @__PURE__ */ new Map();

            export function loadTexts(language) {
              const nearest = nearestLanguage([language]);
              if (!loading.has(nearest)) {
                const texts = TEXTS[nearest]().then(module => describer(nearest, module.default));
                // What could not be loaded is asked for again.
                texts.catch(() => loading.delete(nearest));
                loading.set(nearest, texts);
              }
              return loading.get(nearest);
            }

            function describer(language, texts) {
              return Object.freeze({
                language,
                describe: code => texts.codes[find(code)] ?? texts.ranges[rangeOf(code)] ?? texts.undefined,
              });
            }
            """;

    private Functions() {}
}
