package dev.closecodes.processor.generate.facts;

/** Puts the values of facts into one kind of text: HTML, Markdown, a comment, plain words. */
public interface FactRenderer {

    /** Renders interface words. */
    String phrase(FactValue.Phrase value);

    /** Renders a name as programs spell it. */
    String identifier(FactValue.Identifier value);

    /** Renders what other software calls the code. */
    String nameElsewhere(FactValue.NameElsewhere value);

    /** Renders a text that is not translated. */
    String untranslated(FactValue.Untranslated value);

    /** Renders where something is specified. */
    String citation(FactValue.Citation value);

    /** Renders another code or range of the registry. */
    String crossReference(FactValue.CrossReference value);
}
