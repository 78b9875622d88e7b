package dev.closecodes.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.api.BasicJavacTask;
import dev.closecodes.errorprone.ClosingCalls.ClosingCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What a sources jar has of the calls of the table. Types that are not on the class path are left out, which costs no call
 * of a stack that the tests know.
 *
 * @param calls how many calls there are
 * @param constants those whose number is known when they are compiled
 * @param unresolved calls of any kind whose types are not there
 * @param findings what the checks say of them
 */
record Census(int calls, int constants, int unresolved, List<String> findings) {

    private static final Pattern CANDIDATE =
            Pattern.compile("sendClose|CloseWebSocketFrame|CloseReason|CloseStatus|WebSocket[\\s\\S]*\\bclose\\(");

    @Override
    public String toString() {
        return calls + " calls, " + constants + " with a constant number; " + unresolved
                + " calls of any kind unresolved; " + findings.size() + " findings" + String.join("", findings);
    }

    static Census of(Path jar) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (FileSystem content = FileSystems.newFileSystem(jar);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Path root = content.getPath("/");
            List<Path> candidates = candidates(root);
            if (candidates.isEmpty()) {
                return new Census(0, 0, 0, List.of());
            }
            List<String> options = List.of(
                    "-proc:none",
                    "-XDshould-stop.ifError=FLOW",
                    "-sourcepath",
                    jar.toString(),
                    "-cp",
                    System.getProperty("java.class.path"));
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, diagnostic -> {}, options, null, files.getJavaFileObjectsFromPaths(candidates));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            analyze(task);
            Counter counter = new Counter(VisitorState.createForUtilityPurposes(((BasicJavacTask) task).getContext()));
            counter.scan(units, null);
            return new Census(counter.calls, counter.constants, counter.unresolved, counter.findings);
        }
    }

    // javac may give up where types are not there; what it has looked at until then counts.
    private static void analyze(JavacTask task) throws IOException {
        try {
            task.analyze();
        } catch (IllegalStateException exception) {
            System.out.println(exception.getMessage());
        }
    }

    private static List<Path> candidates(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("module-info.java"))
                    .filter(Census::isCandidate)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isCandidate(Path file) {
        try {
            return CANDIDATE
                    .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .find();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static final class Counter extends TreePathScanner<Void, Void> {

        private final VisitorState state;
        private final List<String> findings = new ArrayList<>();
        private int calls;
        private int constants;
        private int unresolved;

        Counter(VisitorState state) {
            this.state = state;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
            count(tree);
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
            count(tree);
            return super.visitNewClass(tree, null);
        }

        private void count(ExpressionTree tree) {
            try {
                ClosingCalls.find(tree, state.withPath(getCurrentPath())).ifPresent(call -> count(call, tree));
            } catch (IllegalArgumentException exception) {
                // Error Prone has no symbol for a call of a type that is not on the class path.
                unresolved++;
            }
        }

        private void count(ClosingCall call, ExpressionTree tree) {
            calls++;
            Integer code = call.reading().code();
            String reason = call.reading().reason();
            String refusal = code == null ? null : call.site().refusal(code, Side.EITHER);
            constants += code == null ? 0 : 1;
            if (refusal != null || (reason != null && !SendingRule.reasonFits(reason))) {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                findings.add("\n  " + unit.getSourceFile().getName() + ": " + tree + ": " + refusal);
            }
        }
    }
}
