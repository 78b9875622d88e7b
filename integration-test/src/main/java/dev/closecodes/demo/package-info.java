/** The program that {@code mvn -q -Pdemo} runs, and the standard close codes, of the registry in this repository's root. */
@CloseCodeRegistry("codes.yaml")
package dev.closecodes.demo;

import dev.closecodes.CloseCodeRegistry;
