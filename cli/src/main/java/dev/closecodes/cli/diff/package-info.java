/** Compares two registries: what changed, and whom each change hurts. Knows neither commands nor terminals. */
@NullMarked
package dev.closecodes.cli.diff;

import org.jspecify.annotations.NullMarked;
