package dev.closecodes.processor.load.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are written, so that nobody has to know what YAML makes of them: in decimal digits alone. */
public final class NumberForm {

    private NumberForm() {}

    public static boolean isDecimal(String value) {
        return isDigits(value) && (value.charAt(0) != '0' || value.length() == 1);
    }

    /** Whether there are digits and nothing else. */
    static boolean isDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /** The number that was probably meant; empty when there is no telling. */
    public static Optional<String> decimal(String value) {
        if (value.matches("0x[0-9a-fA-F]{1,7}")) {
            return Optional.of(Integer.toString(Integer.parseInt(value.substring(2), 16)));
        }
        if (value.matches("0o[0-7]{1,9}")) {
            return Optional.of(Integer.toString(Integer.parseInt(value.substring(2), 8)));
        }
        return Optional.of(
                        Pattern.compile("\\+?0*([0-9][0-9_,]{0,9})(?:\\.0*)?").matcher(value.strip()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1).replaceAll("[_,]", ""))
                .filter(NumberForm::isDecimal);
    }
}
