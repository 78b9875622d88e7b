package dev.closecodes.processor.model;

/** What a user may want, or not. */
public enum Output {
    /** The Java types, without which nothing works. */
    JAVA,
    /** Resource bundles, and what a native image has to know of them. */
    BUNDLES,
    /** The page. */
    HTML,
    /** The Markdown files. */
    MARKDOWN
}
