package dev.closecodes.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole server, examples/chat, compiles under Error Prone with the plug-in as docs/errorprone.md sets it up without Error Prone's own checks. */
class ChatExampleTest {

    private static final Path CHAT = Path.of("../examples/chat/src/main").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void compilesWithoutAFinding() throws IOException {
        assertEquals("", compile(CHAT.resolve("java")));
    }

    /** So that silence means something. */
    @Test
    void bareNumberInItIsFound() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (Path source : sources(CHAT.resolve("java"))) {
            String text = Files.readString(source);
            Files.writeString(
                    copy.resolve(source.getFileName()), text.replace("StatusCode.NO_CODE, null", "4100, null"));
        }
        String output = compile(copy);
        assertTrue(output.contains("[CloseCodeLiteral] 4100 is com.example.chat.CloseCode.KICKED"), output);
    }

    private String compile(Path java) throws IOException {
        StringWriter output = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    Files.createDirectories(folder.resolve("classes")).toString(),
                    "-processorpath",
                    System.getProperty("java.class.path"),
                    "-processor",
                    "dev.closecodes.processor.CloseCodesProcessor",
                    "-Aclosecodes.path=" + CHAT.resolve("resources"),
                    "-XDcompilePolicy=simple",
                    "-XDshould-stop.ifError=FLOW",
                    "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:UnsendableCloseCode:ERROR"
                            + " -Xep:CloseReasonTooLong:ERROR -Xep:CloseCodeLiteral:WARN");
            compiler.getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources(java)))
                    .call();
        }
        return output.toString();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
