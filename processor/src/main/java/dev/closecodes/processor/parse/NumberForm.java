package dev.closecodes.processor.parse;

import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are written, so that nobody has to know what YAML makes of them: in decimal digits alone. */
final class NumberForm {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]*");
    private static final Pattern DECORATED = Pattern.compile("\\+?0*([0-9][0-9_,]{0,9})(?:\\.0*)?");

    private NumberForm() {}

    static boolean isDecimal(String value) {
        return DECIMAL.matcher(value).matches();
    }

    /** The number that was probably meant; empty when there is no telling. */
    static Optional<String> decimal(String value) {
        if (value.matches("0x[0-9a-fA-F]{1,7}")) {
            return Optional.of(Integer.toString(Integer.parseInt(value.substring(2), 16)));
        }
        if (value.matches("0o[0-7]{1,9}")) {
            return Optional.of(Integer.toString(Integer.parseInt(value.substring(2), 8)));
        }
        return Optional.of(DECORATED.matcher(value.strip()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1).replaceAll("[_,]", ""))
                .filter(NumberForm::isDecimal);
    }
}
