package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.RetiredCodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import javax.lang.model.element.Modifier;

/** A byte for each number of 0-4999, which answers what may be done with it; filled by runs of equal bytes. */
final class RuleTable {

    static final int RECONNECT_SHIFT = 5;

    private static final int CLIENT = 1;
    private static final int SERVER = 2;
    private static final int BROWSER = 4;
    private static final int RESERVED = 8;
    private static final int RETIRED = 16;
    private static final List<String> FLAGS = List.of("CLIENT", "SERVER", "BROWSER", "RESERVED", "RETIRED");

    /** In the order of the generated enum's constants, by which the generated code finds them. */
    private static final List<Reconnect> RECONNECTS = List.of(Reconnect.NEVER, Reconnect.NOW, Reconnect.BACKOFF);

    private static final int SIZE = Protocol.LAST + 1;

    private final int[] table;

    /** What holds for every number outside the table. */
    private final int undefined;

    RuleTable(Registry registry) {
        table = table(registry);
        undefined = reconnect(registry.undefinedReconnect());
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>(List.of(
                flag("CLIENT", CLIENT),
                flag("SERVER", SERVER),
                flag("BROWSER", BROWSER),
                flag("RESERVED", RESERVED),
                flag("RETIRED", RETIRED)));
        // Only those that the table has: the Eclipse compiler warns about a constant that nobody uses.
        for (Reconnect reconnect : List.of(Reconnect.NOW, Reconnect.BACKOFF)) {
            int value = reconnect(reconnect);
            if (advises(value)) {
                fields.add(flag(reconnect.name(), value));
            }
        }
        fields.add(FieldSpec.builder(ArrayTypeName.of(TypeName.BYTE), "RULES")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("rules()")
                .build());
        return fields;
    }

    private boolean advises(int reconnect) {
        return undefined == reconnect
                || Arrays.stream(table).anyMatch(rule -> rule >> RECONNECT_SHIFT == reconnect >> RECONNECT_SHIFT);
    }

    private static FieldSpec flag(String name, int value) {
        return FieldSpec.builder(TypeName.INT, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", value)
                .build();
    }

    /*
     * private static int rule(int code) {
     *     return code >= 0 && code < RULES.length ? RULES[code] : BACKOFF;
     * }
     */
    MethodSpec rule() {
        return MethodSpec.methodBuilder("rule")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeName.INT, "code")
                .returns(TypeName.INT)
                .addStatement(
                        "return code >= 0 && code < RULES.length ? RULES[code] : $L",
                        undefined == 0 ? "0" : expression(undefined))
                .build();
    }

    /*
     * private static byte[] rules() {
     *     byte[] rules = new byte[5000];
     *     set(rules, 1000, 1000, CLIENT | SERVER | BROWSER);
     *     ...
     */
    List<MethodSpec> fillers() {
        MethodSpec.Builder rules = MethodSpec.methodBuilder("rules")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(TypeName.BYTE))
                .addStatement("byte[] rules = new byte[$L]", SIZE);
        int first = 0;
        for (int code = 1; code <= SIZE; code++) {
            if (code == SIZE || table[code] != table[first]) {
                if (table[first] != 0) {
                    rules.addStatement("set(rules, $L, $L, $L)", first, code - 1, expression(table[first]));
                }
                first = code;
            }
        }
        MethodSpec set = MethodSpec.methodBuilder("set")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(ArrayTypeName.of(TypeName.BYTE), "rules")
                .addParameter(TypeName.INT, "first")
                .addParameter(TypeName.INT, "last")
                .addParameter(TypeName.INT, "rule")
                .addStatement("$T.fill(rules, first, last + 1, (byte) rule)", Arrays.class)
                .build();
        return List.of(rules.addStatement("return rules").build(), set);
    }

    private static String expression(int rule) {
        StringJoiner flags = new StringJoiner(" | ");
        for (int i = 0; i < FLAGS.size(); i++) {
            if ((rule & 1 << i) != 0) {
                flags.add(FLAGS.get(i));
            }
        }
        Reconnect reconnect = RECONNECTS.get(rule >> RECONNECT_SHIFT);
        return reconnect == Reconnect.NEVER
                ? flags.toString()
                : flags.add(reconnect.name()).toString();
    }

    private static int[] table(Registry registry) {
        int[] table = new int[SIZE];
        for (int code = 0; code < Protocol.FIRST_OPEN; code++) {
            table[code] = senders(code, Protocol.senders(code));
        }
        int open = Protocol.FIRST_OPEN;
        Arrays.fill(table, open, SIZE, senders(open, Protocol.senders(open)));
        // An outer range comes before those inside it, which write over it.
        for (CodeRange range : registry.ranges()) {
            int first = Math.max(open, range.first());
            if (first <= range.last()) {
                Arrays.fill(table, first, range.last() + 1, senders(first, range.sentBy()));
            }
        }
        for (RetiredCodes entry : registry.retired()) {
            Arrays.fill(table, entry.first(), entry.last() + 1, RETIRED);
        }
        int[] advice = new int[SIZE];
        Arrays.fill(advice, reconnect(registry.undefinedReconnect()));
        for (CodeRange range : registry.ranges()) {
            Arrays.fill(advice, range.first(), range.last() + 1, reconnect(range.reconnect()));
        }
        for (int code = 0; code < SIZE; code++) {
            table[code] |= advice[code];
        }
        for (CloseCode code : registry.codes()) {
            table[code.code()] = senders(code.code(), code.sentBy())
                    | (code.sentBy().isEmpty() ? RESERVED : 0)
                    | reconnect(code.reconnect());
        }
        return table;
    }

    private static int senders(int code, Set<Party> parties) {
        int client = parties.contains(Party.CLIENT) ? CLIENT : 0;
        int server = parties.contains(Party.SERVER) ? SERVER : 0;
        boolean browser = client != 0 && Protocol.isOpenToBrowsers(code);
        return client | server | (browser ? BROWSER : 0);
    }

    private static int reconnect(Reconnect reconnect) {
        return RECONNECTS.indexOf(reconnect) << RECONNECT_SHIFT;
    }
}
