package dev.closecodes.processor.model;

/**
 * Why one meets a code and what to do, for pages and the command line; it is never compiled into classes.
 *
 * @param text one sentence or more
 * @param language the BCP 47 tag of the language that it is really in
 */
public record Help(String text, String language) {}
