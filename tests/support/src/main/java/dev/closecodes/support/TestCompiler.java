package dev.closecodes.support;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that our users have. */
public enum TestCompiler {
    JAVAC {
        @Override
        public JavaCompiler open() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        public List<String> arguments() {
            return List.of("-Xlint:all,-processing,-options", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000");
        }

        // javac indents every line of a message but the first.
        @Override
        public String message(Diagnostic<?> diagnostic) {
            return diagnostic.getMessage(Locale.ROOT).replace("\n  ", "\n");
        }
    },
    ECLIPSE {
        @Override
        public JavaCompiler open() {
            return new EclipseCompiler();
        }

        @Override
        public List<String> arguments() {
            return List.of("-17", "-maxProblems", "100000");
        }

        @Override
        public String message(Diagnostic<?> diagnostic) {
            return diagnostic.getMessage(Locale.ROOT);
        }
    };

    public abstract JavaCompiler open();

    public abstract List<String> arguments();

    /** What the processor said. */
    public abstract String message(Diagnostic<?> diagnostic);
}
