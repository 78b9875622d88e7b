package dev.closecodes.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.generate.artifact.Artifact;
import java.io.FileNotFoundException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** Where resources go with compilers that would put them elsewhere; {@link WithoutClassFolderTest} runs such compilers. */
class ResourceOutputTest {

    private static final Artifact SOURCE = new Artifact(Artifact.Kind.SOURCE, "p", "A", "class A {}\n");
    private static final Artifact WITHOUT_FOLDER = new Artifact(Artifact.Kind.RESOURCE, "", "A.properties", "");
    private static final Artifact BUNDLE = new Artifact(Artifact.Kind.RESOURCE, "p", "A.properties", "");

    private final List<String> asked = new ArrayList<>();

    @Test
    void theClassOutputTakesThemUnderTheirPaths() {
        assertEquals(StandardLocation.CLASS_OUTPUT, location("file:/classes/p/A.properties", BUNDLE));
    }

    @Test
    void aClassOutputThatLosesTheirFoldersDoesNot() {
        assertEquals(StandardLocation.SOURCE_OUTPUT, location("file:/work/A.properties", BUNDLE));
    }

    @Test
    void aClassOutputWithoutPathsTakesThem() {
        assertEquals(StandardLocation.CLASS_OUTPUT, location("mem:/A.properties", BUNDLE));
        assertEquals(StandardLocation.CLASS_OUTPUT, location("", BUNDLE));
    }

    @Test
    void aSourceAndAResourceWithoutAFolderTellNothing() {
        assertEquals(StandardLocation.CLASS_OUTPUT, location("file:/work/A.properties", SOURCE, WITHOUT_FOLDER));
        assertEquals(List.of(), asked);
        assertEquals(
                StandardLocation.SOURCE_OUTPUT, location("file:/work/A.properties", SOURCE, WITHOUT_FOLDER, BUNDLE));
        assertEquals(List.of("p/A.properties"), asked);
    }

    @Test
    void theAnswerIsTheSameForAllHosts() {
        ResourceOutput output = new ResourceOutput(filer("file:/work/A.properties"));
        assertEquals(StandardLocation.CLASS_OUTPUT, output.location(List.of(WITHOUT_FOLDER)));
        assertEquals(StandardLocation.SOURCE_OUTPUT, output.location(List.of(BUNDLE)));
        assertEquals(StandardLocation.SOURCE_OUTPUT, output.location(List.of(WITHOUT_FOLDER)));
        assertEquals(1, asked.size());
    }

    private StandardLocation location(String uri, Artifact... artifacts) {
        return new ResourceOutput(filer(uri)).location(List.of(artifacts));
    }

    /** Returns a filer whose every resource has an address; without one there is no resource. */
    private Filer filer(String uri) {
        return (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    assertEquals("getResource", method.getName());
                    asked.add(arguments[1] + "/" + arguments[2]);
                    if (uri.isEmpty()) {
                        throw new FileNotFoundException();
                    }
                    return new SimpleJavaFileObject(URI.create(uri), JavaFileObject.Kind.OTHER) {};
                });
    }
}
