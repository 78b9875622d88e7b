/** What {@code mvn -q -Pdemo} shows: the close codes of the registry in this repository's root. */
@CloseCodeRegistry("codes.yaml")
package dev.closecodes.demo;

import dev.closecodes.CloseCodeRegistry;
