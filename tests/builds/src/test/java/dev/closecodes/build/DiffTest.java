package dev.closecodes.build;

import org.junit.jupiter.api.Test;

/** The goal {@code diff} holds a registry to the last release's. */
class DiffTest {

    private static final String TRANSLATIONS = "src/main/resources/com/acme/chat/l10n/it.properties";
    private static final String CODES = "src/main/resources/com/acme/chat/codes.yaml";

    @Test
    void holdsARegistryToTheOneOfAnArtifact() {
        Project released = Project.copy("examples/maven", "diff-released");
        released.maven("package", "-DskipTests").succeeded();

        Project project = Project.copy("examples/maven", "diff");
        String execution = MavenPage.theBlock("What changed since the last release")
                .replace("com.acme:chat:1.0.0", released.folder() + "/target/chat-1.0.0.jar");
        project.write("pom.xml", MavenPage.unindented(project.read("pom.xml")))
                .edit(
                        "pom.xml",
                        "<goal>fresh</goal>\n</goals>\n</execution>\n",
                        "<goal>fresh</goal>\n</goals>\n</execution>\n" + execution);

        project.maven("verify", "-DskipTests").succeeded().says("version step: none");

        project.edit(CODES, "en: Session expired", "en: The session expired");
        project.maven("verify", "-DskipTests")
                .succeeded()
                .says("version step: patch")
                .says("text only for readers");

        project.edit(CODES, "name: SESSION_EXPIRED", "name: LOGIN_EXPIRED")
                .edit("src/main/java/com/acme/chat/Main.java", "SESSION_EXPIRED", "LOGIN_EXPIRED");
        project.maven("verify", "-DskipTests")
                .failed()
                .says("breaking for callers: 4001 is LOGIN_EXPIRED, and was SESSION_EXPIRED")
                .says("[TooMuchChange] codes.yaml of com.acme.chat has changed since");
        project.maven("verify", "-DskipTests", "-Dclosecodes.allow=major").succeeded();
        project.maven("verify", "-DskipTests", "-Dclosecodes.allow=huge")
                .failed()
                .says("[Allow] <allow> is \"huge\"");
    }

    @Test
    void aBaselineThatIsNotThereIsSaid() {
        Project project = Project.copy("examples/maven", "diff-without");
        String goal = "dev.closecodes:closecodes-maven-plugin:0.1.0-SNAPSHOT:diff";

        project.maven(goal, "-Dclosecodes.baseline=nowhere.yaml")
                .failed()
                .says("[Baseline] nowhere.yaml is neither a file nor the coordinates of an artifact");
        project.maven("-o", goal, "-Dclosecodes.baseline=com.acme:nothing:1")
                .failed()
                .says("[Baseline] com.acme:nothing:1 cannot be found in the repositories of the build");
        project.write("old.yaml", project.read(CODES)).write("l10n/it.properties", project.read(TRANSLATIONS));
        project.maven(goal, "-Dclosecodes.baseline=old.yaml").failed().says("[NoRegistry]");
        project.maven("compile", goal, "-Dclosecodes.baseline=old.yaml")
                .succeeded()
                .says("version step: none");
    }
}
