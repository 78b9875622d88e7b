package dev.closecodes.build;

import java.nio.file.Path;
import java.util.List;

/** What the project's properties in Eclipse write to disk, as docs/ides.md says to set them. Eclipse reads it when the project opens. */
final class EclipseProject {

    private static final String DESCRIPTION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <projectDescription>
              <name>chat</name>
              <buildSpec>
                <buildCommand>
                  <name>org.eclipse.jdt.core.javabuilder</name>
                </buildCommand>
              </buildSpec>
              <natures>
                <nature>org.eclipse.jdt.core.javanature</nature>
              </natures>
            </projectDescription>
            """;

    private static final String CLASS_PATH = """
            <?xml version="1.0" encoding="UTF-8"?>
            <classpath>
              <classpathentry kind="src" path="src"/>
              <classpathentry kind="src" path=".apt_generated">
                <attributes>
                  <attribute name="optional" value="true"/>
                </attributes>
              </classpathentry>
              <classpathentry kind="lib" path="%s"/>
              <classpathentry kind="lib" path="%s"/>
              <classpathentry kind="output" path="bin"/>
            </classpath>
            """;

    private static final String FACTORY_PATH = """
            <factorypath>
              <factorypathentry kind="EXTJAR" id="%s" enabled="true" runInBatchMode="false"/>
            </factorypath>
            """;

    private static final String COMPILER = """
            eclipse.preferences.version=1
            org.eclipse.jdt.core.compiler.codegen.targetPlatform=17
            org.eclipse.jdt.core.compiler.compliance=17
            org.eclipse.jdt.core.compiler.processAnnotations=enabled
            org.eclipse.jdt.core.compiler.source=17
            """;

    private static final String ANNOTATION_PROCESSING = """
            eclipse.preferences.version=1
            org.eclipse.jdt.apt.aptEnabled=true
            org.eclipse.jdt.apt.genSrcDir=.apt_generated
            org.eclipse.jdt.apt.processorOptions/closecodes.path=%PROJECT.DIR%/src
            org.eclipse.jdt.apt.reconcileEnabled=true
            """;

    private static final String RESOURCES = """
            eclipse.preferences.version=1
            encoding/<project>=UTF-8
            """;

    private EclipseProject() {}

    /** Puts the sources and registries of the Gradle example into one source folder, with the settings beside it. */
    static void write(Project workspace) {
        Project.copy("examples/gradle/src/main/java", "eclipse/chat/src");
        Project resources = Project.copy("examples/gradle/src/main/resources", "eclipse/resources");
        for (String registry : List.of("com/acme/chat/codes.yaml", "com/acme/chat/house.yaml")) {
            workspace.write("chat/src/" + registry, resources.read(registry));
        }
        Path jdk = Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar");
        workspace
                .write("chat/.project", DESCRIPTION)
                .write("chat/.classpath", CLASS_PATH.formatted(jdk, LocalRepository.jar("closecodes-annotations")))
                .write("chat/.factorypath", FACTORY_PATH.formatted(LocalRepository.jar("closecodes-processor")))
                .write("chat/.settings/org.eclipse.core.resources.prefs", RESOURCES)
                .write("chat/.settings/org.eclipse.jdt.core.prefs", COMPILER)
                .write("chat/.settings/org.eclipse.jdt.apt.core.prefs", ANNOTATION_PROCESSING);
    }
}
