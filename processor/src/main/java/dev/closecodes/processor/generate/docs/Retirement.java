package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.RetiredCodes;
import dev.closecodes.processor.model.RetiredName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Retired numbers or a retired name, as a document lists them.
 *
 * @param codes the numbers, empty where a name alone is retired
 * @param name what the code was called
 * @param note why it is retired
 * @param anchors what leads to the entry, so that a link to a code outlives it
 */
record Retirement(Optional<RetiredCodes> codes, Optional<String> name, Optional<String> note, List<String> anchors) {

    /** By number, then names; of several entries for one number, which extended registries may have, the first bears the anchor. */
    static List<Retirement> of(Registry registry) {
        Set<String> taken = new HashSet<>();
        for (CloseCode code : registry.codes()) {
            taken.add(String.valueOf(code.code()));
            taken.add(code.name());
        }
        List<Retirement> retired = new ArrayList<>();
        registry.retired().stream()
                .sorted(Comparator.comparingInt(RetiredCodes::first).thenComparingInt(RetiredCodes::last))
                .forEach(codes ->
                        retired.add(of(Optional.of(codes), codes.name(), codes.note(), numbers(codes), taken)));
        for (RetiredName name : registry.retiredNames()) {
            retired.add(of(Optional.empty(), name.name(), name.note(), "", taken));
        }
        return retired;
    }

    private static Retirement of(
            Optional<RetiredCodes> codes,
            @Nullable String name,
            @Nullable String note,
            String numbers,
            Set<String> taken) {
        List<String> anchors = new ArrayList<>();
        for (String anchor : new String[] {numbers, name == null ? "" : name}) {
            if (!anchor.isEmpty() && taken.add(anchor)) {
                anchors.add(anchor);
            }
        }
        return new Retirement(codes, Optional.ofNullable(name), Optional.ofNullable(note), anchors);
    }

    private static String numbers(RetiredCodes codes) {
        return codes.first() == codes.last() ? String.valueOf(codes.first()) : codes.first() + "-" + codes.last();
    }

    /** The numbers as they are read. */
    String numbers() {
        return codes.map(numbers -> Outline.numbers(numbers.first(), numbers.last()))
                .orElse("–");
    }
}
