package dev.closecodes.processor.model;

import java.util.Optional;
import java.util.Set;

/** Says which regions write alike: the parent locales of CLDR 47, and the scripts that the JDK knows for Chinese. */
public final class NearRegions {

    /** The regions whose Spanish is a child of {@code es-419}. */
    public static final Set<String> LATIN_AMERICA = Set.of(
            "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "JP", "MX", "NI", "PA", "PE", "PR",
            "PY", "SV", "US", "UY", "VE");

    /** The regions whose Portuguese is a child of {@code pt-PT}. */
    public static final Set<String> PORTUGUESE =
            Set.of("AO", "CH", "CV", "FR", "GQ", "GW", "LU", "MO", "MZ", "ST", "TL");

    private NearRegions() {}

    /**
     * Returns the form of a language that stands between a region's and the language itself.
     *
     * @param language a primary language subtag
     * @param region a region subtag, or an empty text
     */
    public static Optional<String> parent(String language, String region) {
        if (language.equals("es") && LATIN_AMERICA.contains(region)) {
            return Optional.of("es-419");
        }
        return language.equals("pt") && PORTUGUESE.contains(region) ? Optional.of("pt-PT") : Optional.empty();
    }

    /**
     * Returns the script of Chinese in a region.
     *
     * @param region a region subtag, or an empty text
     * @return the script's subtag; empty for a region that implies none
     */
    public static String chineseScript(String region) {
        return switch (region) {
            case "TW", "HK", "MO" -> "Hant";
            case "CN", "SG" -> "Hans";
            default -> "";
        };
    }
}
