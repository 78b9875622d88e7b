plugins {
    application
}

repositories {
    mavenLocal()
    mavenCentral()
}

dependencies {
    compileOnly("dev.closecodes:closecodes-annotations:0.1.0-SNAPSHOT")
    annotationProcessor("dev.closecodes:closecodes-processor:0.1.0-SNAPSHOT")
}

tasks.compileJava {
    // codes.yaml is found there, and is compiled again when it, or a file that it extends, has changed.
    options.sourcepath = files("src/main/resources")
}

application {
    mainClass = "com.acme.chat.Main"
}
