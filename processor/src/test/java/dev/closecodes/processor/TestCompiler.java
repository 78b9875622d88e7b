package dev.closecodes.processor;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that our users have. */
enum TestCompiler {
    JAVAC {
        @Override
        JavaCompiler open() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        List<String> arguments() {
            return List.of("-Xlint:all,-processing,-options", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000");
        }

        // javac indents every line of a message but the first.
        @Override
        String message(Diagnostic<?> diagnostic) {
            return diagnostic.getMessage(Locale.ROOT).replace("\n  ", "\n");
        }
    },
    ECLIPSE {
        @Override
        JavaCompiler open() {
            return new EclipseCompiler();
        }

        @Override
        List<String> arguments() {
            return List.of("-17", "-maxProblems", "100000");
        }

        @Override
        String message(Diagnostic<?> diagnostic) {
            return diagnostic.getMessage(Locale.ROOT);
        }
    };

    abstract JavaCompiler open();

    abstract List<String> arguments();

    /** What the processor said. */
    abstract String message(Diagnostic<?> diagnostic);
}
