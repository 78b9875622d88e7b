package dev.closecodes.cli.explain;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.RetiredCodes;
import org.jspecify.annotations.Nullable;

/**
 * What one registry says of a number.
 *
 * @param source the registry
 * @param number the number that was asked for
 * @param code null where it is not listed
 * @param range null for a number outside every range
 * @param retired null unless it is retired
 */
public record Hit(
        Source source,
        int number,
        @Nullable CloseCode code,
        @Nullable CodeRange range,
        @Nullable RetiredCodes retired) {}
