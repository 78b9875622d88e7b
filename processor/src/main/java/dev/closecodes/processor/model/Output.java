package dev.closecodes.processor.model;

/** What a user may want, or not. */
public enum Output {
    /** The Java types, without which nothing works. */
    JAVA,
    /** The module for browsers, where a target asks for it. */
    JAVASCRIPT,
    /** Resource bundles, and what a native image has to know of them. */
    BUNDLES,
    /** The page. */
    HTML,
    /** The Markdown files. */
    MARKDOWN
}
