package dev.closecodes.cli;

import java.util.Map;

/** The language that somebody at a terminal has chosen. */
final class ReaderLocale {

    private static final String ENGLISH = "en";

    private ReaderLocale() {}

    /**
     * Returns the BCP 47 tag of the locale that the environment names (POSIX.1-2017 section 8.2), English without one.
     *
     * @param environment its variables
     */
    static String tag(Map<String, String> environment) {
        String locale = environment.getOrDefault("LC_ALL", "");
        if (locale.isEmpty()) {
            locale = environment.getOrDefault("LANG", "");
        }
        // de_DE.UTF-8@euro
        String name = locale.split("[.@]", 2)[0];
        return name.isEmpty() || name.equals("C") || name.equals("POSIX") ? ENGLISH : name.replace('_', '-');
    }
}
