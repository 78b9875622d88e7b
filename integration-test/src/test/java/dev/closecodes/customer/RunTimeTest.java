package dev.closecodes.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At run time, nothing of ours is there, and nothing of ours is missed. */
class RunTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"dev.closecodes.CloseCodeRegistry", "dev.closecodes.processor.CloseCodesProcessor"})
    void noJarOfOursIsOnTheClassPath(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }

    @Test
    void theClassesDependOnJavaBaseAlone() throws URISyntaxException {
        Path classes = Path.of(dev.closecodes.demo.CloseCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        StringWriter modules = new StringWriter();
        int exitCode = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(new PrintWriter(modules), new PrintWriter(modules), "--print-module-deps", classes.toString());

        assertEquals("java.base", modules.toString().strip());
        assertEquals(0, exitCode);
    }
}
