/** What a look-up of a close code costs, beside what one would otherwise have. */
@CloseCodeRegistry("codes.yaml")
package dev.closecodes.benchmarks;

import dev.closecodes.CloseCodeRegistry;
