package dev.closecodes.customer.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok and MapStruct on the same processor path, before us and after us. */
@Tag("thorough")
class OtherProcessorsTest {

    private static final Path LOMBOK = ClassPath.jar("lombok");
    private static final Path MAPSTRUCT = ClassPath.jar("mapstruct");
    private static final Path OTHERS = Path.of(ClassPath.of(
            LOMBOK, ClassPath.jar("lombok-mapstruct-binding"), MAPSTRUCT, ClassPath.jar("mapstruct-processor")));

    @TempDir
    Path folder;

    @BeforeEach
    void writeSources() throws IOException {
        write("package-info", "@dev.closecodes.CloseCodeRegistry(languages = \"en\")\npackage com.acme;\n");
        write("Closure", """
                package com.acme;

                @lombok.Value
                @lombok.Builder
                public class Closure {
                    CloseCode code;
                    String reason;

                    boolean isNormal() {
                        return code == CloseCode.NORMAL_CLOSURE;
                    }
                }
                """);
        write("Outcome", "package com.acme;\n\npublic enum Outcome { NORMAL_CLOSURE, GOING_AWAY, OTHER }\n");
        write("ClosureView", """
                package com.acme;

                public record ClosureView(Outcome code, String reason) {}
                """);
        write("ClosureMapper", """
                package com.acme;

                import org.mapstruct.Mapper;
                import org.mapstruct.MappingConstants;
                import org.mapstruct.ValueMapping;

                @Mapper
                public interface ClosureMapper {
                    ClosureView view(Closure closure);

                    @ValueMapping(source = MappingConstants.ANY_REMAINING, target = "OTHER")
                    Outcome outcome(CloseCode code);
                }
                """);
        write("Main", """
                package com.acme;

                public class Main {
                    public static void main(String[] arguments) {
                        ClosureMapper mapper = org.mapstruct.factory.Mappers.getMapper(ClosureMapper.class);
                        for (CloseCode code : java.util.List.of(CloseCode.GOING_AWAY, CloseCode.PROTOCOL_ERROR)) {
                            Closure closure = Closure.builder().code(code).reason(code.title()).build();
                            System.out.println(closure + " " + mapper.view(closure));
                        }
                    }
                }
                """);
    }

    private void write(String type, String source) throws IOException {
        CustomerSources.write(folder.resolve("src/com/acme/" + type + ".java"), source);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void workBesideUs(boolean oursFirst) throws Exception {
        String path =
                oursFirst ? ClassPath.of(PackagedJars.PROCESSOR, OTHERS) : ClassPath.of(OTHERS, PackagedJars.PROCESSOR);
        // In a process of its own, since Lombok opens the compiler's modules. Lint is without Lombok: it claims no
        // annotation.
        Javac.runInProcess(
                        "-d",
                        folder.resolve("out"),
                        "-Xlint:all,-processing",
                        "-cp",
                        ClassPath.of(PackagedJars.ANNOTATIONS, LOMBOK, MAPSTRUCT),
                        "--processor-path",
                        path,
                        CustomerSources.javaFilesIn(folder.resolve("src")))
                .assertSuccess();

        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-cp", ClassPath.of(folder.resolve("out"), MAPSTRUCT), "com.acme.Main");
        assertEquals(new Javac.Outcome(0, """
                        Closure(code=GOING_AWAY, reason=Going away) ClosureView[code=GOING_AWAY, reason=Going away]
                        Closure(code=PROTOCOL_ERROR, reason=Protocol error) ClosureView[code=OTHER, reason=Protocol error]
                        """), Javac.start(command, folder));
    }
}
