package dev.closecodes.processor.generate.validation;

import java.util.Locale;

/**
 * What a validator says of a number that may not be sent, in one of our languages. It follows the name of a field, as
 * the messages of the standard constraints do. Braces, dollar signs and backslashes would mean something in it.
 */
enum ValidationMessage {
    EN(
            "must be a WebSocket close code that may be sent",
            "must be a WebSocket close code that a client may send",
            "must be a WebSocket close code that a server may send",
            "must be a WebSocket close code that a script in a browser may send"),
    ES(
            "debe ser un código de cierre de WebSocket que se pueda enviar",
            "debe ser un código de cierre de WebSocket que un cliente pueda enviar",
            "debe ser un código de cierre de WebSocket que un servidor pueda enviar",
            "debe ser un código de cierre de WebSocket que un script en un navegador pueda enviar"),
    FR(
            "doit être un code de fermeture WebSocket pouvant être envoyé",
            "doit être un code de fermeture WebSocket qu’un client puisse envoyer",
            "doit être un code de fermeture WebSocket qu’un serveur puisse envoyer",
            "doit être un code de fermeture WebSocket qu’un script dans un navigateur puisse envoyer"),
    DE(
            "muss ein WebSocket-Close-Code sein, der gesendet werden darf",
            "muss ein WebSocket-Close-Code sein, den ein Client senden darf",
            "muss ein WebSocket-Close-Code sein, den ein Server senden darf",
            "muss ein WebSocket-Close-Code sein, den ein Skript im Browser senden darf"),
    ZH(
            "必须是可以发送的 WebSocket 关闭码",
            "必须是客户端可以发送的 WebSocket 关闭码",
            "必须是服务器可以发送的 WebSocket 关闭码",
            "必须是浏览器中的脚本可以发送的 WebSocket 关闭码");

    private final String any;
    private final String client;
    private final String server;
    private final String browser;

    ValidationMessage(String any, String client, String server, String browser) {
        this.any = any;
        this.client = client;
        this.server = server;
        this.browser = browser;
    }

    /** The messages in one of {@link dev.closecodes.processor.generate.facts.InterfaceLanguage#ALL}. */
    static ValidationMessage in(String language) {
        return valueOf(language.toUpperCase(Locale.ROOT));
    }

    String of(SendableBy sender) {
        return switch (sender) {
            case ANY -> any;
            case CLIENT -> client;
            case SERVER -> server;
            case BROWSER -> browser;
        };
    }
}
