package com.example.stacks;

import static com.example.stacks.SendableCloseCode.By.BROWSER;
import static com.example.stacks.SendableCloseCode.By.CLIENT;
import static com.example.stacks.SendableCloseCode.By.SERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constraint in Hibernate Validator, as it is without any configuration but a language. */
class ValidationTest {

    /** A field for each sender and each type. */
    @SuppressWarnings("UnusedVariable")
    private static final class Form {
        @SendableCloseCode
        private final int any;

        @SendableCloseCode
        private final Integer anyBoxed;

        @SendableCloseCode
        private final short anyShort;

        @SendableCloseCode
        private final Short anyShortBoxed;

        @SendableCloseCode(by = CLIENT)
        private final int client;

        @SendableCloseCode(by = CLIENT)
        private final Short clientShort;

        @SendableCloseCode(by = SERVER)
        private final Integer server;

        @SendableCloseCode(by = SERVER)
        private final short serverShort;

        @SendableCloseCode(by = BROWSER)
        private final int browser;

        @SendableCloseCode(by = BROWSER)
        private final Short browserShort;

        private final List<@SendableCloseCode Integer> listed;

        Form(int code) {
            any = code;
            anyBoxed = code;
            anyShort = (short) code;
            anyShortBoxed = (short) code;
            client = code;
            clientShort = (short) code;
            server = code;
            serverShort = (short) code;
            browser = code;
            browserShort = (short) code;
            listed = List.of(code);
        }
    }

    private record Nothing(
            @SendableCloseCode Integer number,
            @SendableCloseCode(by = BROWSER) Short small) {}

    private record Own(
            @SendableCloseCode(by = CLIENT, message = "not {by}")
            int code) {}

    private record Twice(
            @SendableCloseCode(by = CLIENT) @SendableCloseCode(by = SERVER)
            int code) {}

    private record Wrong(@SendableCloseCode long code) {}

    private static final Map<String, ValidatorFactory> FACTORIES = new TreeMap<>();

    @BeforeAll
    static void open() {
        for (String language : List.of("en", "es", "fr", "de", "zh")) {
            Locale locale = Locale.forLanguageTag(language);
            FACTORIES.put(
                    language,
                    Validation.byProvider(HibernateValidator.class)
                            .configure()
                            .defaultLocale(locale)
                            .buildValidatorFactory());
        }
    }

    @AfterAll
    static void close() {
        FACTORIES.values().forEach(ValidatorFactory::close);
    }

    /** What is wrong with a bean, by where. */
    private static Map<String, String> violations(String language, Object bean) {
        Map<String, String> violations = new TreeMap<>();
        for (ConstraintViolation<Object> violation :
                FACTORIES.get(language).getValidator().validate(bean)) {
            violations.put(violation.getPropertyPath().toString(), violation.getMessage());
        }
        return violations;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | must be a WebSocket close code that may be sent | that a client may send | that a server may send | that a script in a browser may send
            es | debe ser un código de cierre de WebSocket que se pueda enviar | que un cliente pueda enviar | que un servidor pueda enviar | que un script en un navegador pueda enviar
            fr | doit être un code de fermeture WebSocket pouvant être envoyé | qu’un client puisse envoyer | qu’un serveur puisse envoyer | qu’un script dans un navigateur puisse envoyer
            de | muss ein WebSocket-Close-Code sein, der gesendet werden darf | den ein Client senden darf | den ein Server senden darf | den ein Skript im Browser senden darf
            zh | 必须是可以发送的 WebSocket 关闭码 | 必须是客户端可以发送的 | 必须是服务器可以发送的 | 必须是浏览器中的脚本可以发送的
            """)
    void everySenderHasItsMessageInEveryLanguage(
            String language, String any, String client, String server, String browser) {
        Map<String, String> violations = violations(language, new Form(1006));
        assertEquals(11, violations.size(), violations::toString);
        for (String field : List.of("any", "anyBoxed", "anyShort", "anyShortBoxed", "listed[0].<list element>")) {
            assertEquals(any, violations.get(field), field);
        }
        for (String field : List.of("client", "clientShort")) {
            assertEquals(true, violations.get(field).contains(client), violations::toString);
        }
        for (String field : List.of("server", "serverShort")) {
            assertEquals(true, violations.get(field).contains(server), violations::toString);
        }
        for (String field : List.of("browser", "browserShort")) {
            assertEquals(true, violations.get(field).contains(browser), violations::toString);
        }
    }

    @Test
    void everyNumberIsJudgedAsTheRegistryDoes() {
        Map<String, IntPredicate> rules = Map.of(
                "any", CloseCodes::isSendable,
                "anyBoxed", CloseCodes::isSendable,
                "anyShort", CloseCodes::isSendable,
                "anyShortBoxed", CloseCodes::isSendable,
                "client", CloseCodes::isSendableByClient,
                "clientShort", CloseCodes::isSendableByClient,
                "server", CloseCodes::isSendableByServer,
                "serverShort", CloseCodes::isSendableByServer,
                "browser", CloseCodes::isSendableByBrowser,
                "browserShort", CloseCodes::isSendableByBrowser);
        IntStream.concat(IntStream.rangeClosed(-1, 5001), IntStream.of(Short.MIN_VALUE, Short.MAX_VALUE))
                .forEach(code -> {
                    Map<String, String> violations = violations("en", new Form(code));
                    rules.forEach((field, rule) ->
                            assertEquals(!rule.test(code), violations.containsKey(field), () -> field + " " + code));
                });
    }

    @Test
    void nullIsValid() {
        assertEquals(Map.of(), violations("en", new Nothing(null, null)));
    }

    @Test
    void ownMessageStands() {
        assertEquals(Map.of("code", "not CLIENT"), violations("en", new Own(1012)));
    }

    @Test
    void constraintRepeats() {
        assertEquals(
                Map.of("code", "must be a WebSocket close code that a client may send"),
                violations("en", new Twice(1012)));
        assertEquals(
                Map.of("code", "must be a WebSocket close code that a server may send"),
                violations("en", new Twice(1010)));
        assertEquals(Map.of(), violations("en", new Twice(1000)));
    }

    // 2^32 + 1000 would be 1000 as an int.
    @Test
    void longIsNotOneOfItsTypes() {
        assertThrows(UnexpectedTypeException.class, () -> violations("en", new Wrong((1L << 32) + 1000)));
    }
}
