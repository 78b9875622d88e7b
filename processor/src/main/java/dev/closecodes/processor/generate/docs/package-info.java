/** The documents for people: one page in all languages, and a Markdown file a language. */
@NullMarked
package dev.closecodes.processor.generate.docs;

import org.jspecify.annotations.NullMarked;
