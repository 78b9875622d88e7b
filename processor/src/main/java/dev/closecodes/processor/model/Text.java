package dev.closecodes.processor.model;

/**
 * What people read of a code, a range or an undefined number, in one language.
 *
 * @param title short, fits a close reason
 * @param description one sentence or more
 * @param language the BCP 47 tag of the language that both are really in
 */
public record Text(String title, String description, String language) {}
