package dev.closecodes.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a constant to its number and names, and back. */
class RoundTripTest {

    static Stream<GeneratedPackage<?>> hosts() {
        return GeneratedPackages.all();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    <C extends Enum<C>> void ofFindAndNamedLeadBackToEveryConstant(GeneratedPackage<C> host) {
        for (C constant : host.codes()) {
            int code = host.code().applyAsInt(constant);

            assertSame(constant, host.of().apply(code));
            assertEquals(Optional.of(constant), host.find().apply(code));
            assertSame(host.find().apply(code), host.find().apply(code), "a shared instance");
            assertEquals(Optional.of(constant), host.named().apply(constant.name()));
            for (String alias : host.aliases().apply(constant)) {
                assertEquals(Optional.of(constant), host.named().apply(alias));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    <C extends Enum<C>> void noOtherNumberIsFound(GeneratedPackage<C> host) {
        Set<Integer> listed = new HashSet<>();
        host.codes().forEach(constant -> listed.add(host.code().applyAsInt(constant)));

        IntStream others = IntStream.concat(
                IntStream.rangeClosed(-100, 5100).filter(code -> !listed.contains(code)),
                IntStream.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 1000 + 65536));
        others.forEach(code -> {
            assertEquals(Optional.empty(), host.find().apply(code));
            IllegalArgumentException refusal =
                    assertThrows(IllegalArgumentException.class, () -> host.of().apply(code));
            assertTrue(refusal.getMessage().contains(String.valueOf(code)), refusal.getMessage());
        });
    }

    @ParameterizedTest
    @MethodSource("hosts")
    <C extends Enum<C>> void namesAreCaseSensitiveAndAliasesUnmodifiable(GeneratedPackage<C> host) {
        for (C constant : host.codes()) {
            List<String> aliases = host.aliases().apply(constant);

            assertEquals(Optional.empty(), host.named().apply(constant.name().toLowerCase(Locale.ROOT)));
            assertThrows(UnsupportedOperationException.class, () -> aliases.add("MORE"));
        }
        assertEquals(Optional.empty(), host.named().apply(""));
        assertThrows(NullPointerException.class, () -> host.named().apply(null));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    <C extends Enum<C>> void constantsAreInTheOrderOfTheirNumbers(GeneratedPackage<C> host) {
        List<Integer> numbers = host.codes().stream()
                .map(constant -> host.code().applyAsInt(constant))
                .toList();

        assertEquals(numbers.stream().sorted().distinct().toList(), numbers);
    }
}
