package dev.closecodes;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for Java types, resource bundles and documentation of the WebSocket close codes (RFC 6455 section 7.4) in a registry
 * file.
 *
 * <p>In {@code package-info.java}:
 *
 * <pre>{@code
 * @CloseCodeRegistry("codes.yaml")
 * package com.acme.chat;
 *
 * import dev.closecodes.CloseCodeRegistry;
 * }</pre>
 *
 * <p>The generated types ({@code CloseCode}, {@code CloseCodeRange}, {@code CloseCodes}, {@code CloseCodeText} and
 * {@code CloseEvent}) land in that package. A top-level class, interface, enum or record may carry the annotation
 * instead; they then land in its package.
 *
 * <p>It is a compilation error if two annotated elements would generate the same type, which is reported at both
 * ({@link #prefix()} tells them apart), or if a type of such a name exists already and was not generated.
 *
 * <p>The annotation stays in class files but is not needed to use them: code that is compiled against the generated
 * types does not need this library.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface CloseCodeRegistry {

    /**
     * Names the registry file, {@code "codes.yaml"} for instance. Empty, the default, stands for the standard registry
     * alone: the codes of RFC 6455 section 7.4.1 and of IANA's registry.
     *
     * <p>The name is relative, with {@code /} between folders. In each location, the annotated package's folder is tried
     * first, then its root. The locations, of which the first that has the file wins, are:
     *
     * <ol>
     *   <li>the absolute folders of the compiler option {@code -Aclosecodes.path=…};
     *   <li>the compiler's source path and module source path;
     *   <li>beside the annotated source file, where the compiler can tell;
     *   <li>{@code src/main/resources} and {@code src/main/java} of the project that the class output is in;
     *   <li>the class output, then the class path.
     * </ol>
     *
     * <p>A file that is not found is an error that lists all locations; so is a name that would leave them: an absolute one,
     * a URL, or one with {@code ../} in it.
     *
     * @return the name of the registry file, or an empty string
     */
    String value() default "";

    /**
     * Goes before the name of every generated type and bundle, so that two registries fit into one package:
     * {@code "Voice"} gives {@code VoiceCloseCode} and {@code VoiceCloseCodeMessages}. Empty by default.
     *
     * <p>Only A-Z, a-z, digits and underscores may be in it, and it does not begin with a digit; any other is an error.
     *
     * @return the prefix, or an empty string
     */
    String prefix() default "";

    /**
     * Selects the languages to generate, as BCP 47 tags out of those that the file lists under {@code languages}, such as
     * {@code {"en", "zh"}}. Empty, the default, stands for all of them.
     *
     * <p>The source language, the first that the file lists, is always generated, named here or not. A language that
     * the file does not list is an error.
     *
     * @return the tags of the languages to generate; empty for all
     */
    String[] languages() default {};

    /**
     * Names what is generated for others: conversions from and to a framework, a constraint, a module for browsers. The
     * names are constants of {@link Interop}, such as {@code Interop.JAKARTA_WEBSOCKET}. None by default.
     *
     * <p>Only what is named here is generated, and only that makes the generated code depend on a framework. A
     * framework that is not on the class path is an error that says which dependency to add; a text that is not a
     * constant of {@link Interop} is an error, too.
     *
     * @return names of {@link Interop}; empty for none
     */
    String[] interop() default {};
}
