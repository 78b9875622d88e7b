package dev.closecodes.documents;

import dev.closecodes.support.CompilerRun;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project in Maven's folders, with the sources of a document, compiled by javac. */
final class SampleProject {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public |final |abstract )*class (\\w+)");

    private final Path folder;

    SampleProject(Path folder) {
        this.folder = folder;
    }

    /** Writes Java sources, each under the name of the class in it, or as package-info. */
    SampleProject java(List<String> sources) throws IOException {
        for (String source : sources) {
            Matcher packageName = PACKAGE.matcher(source);
            Matcher type = TYPE.matcher(source);
            String name = type.find() ? type.group(1) : "package-info";
            if (!packageName.find()) {
                throw new AssertionError(source);
            }
            write("src/main/java/" + packageName.group(1).replace('.', '/') + "/" + name + ".java", source);
        }
        return this;
    }

    /** Writes a resource. */
    SampleProject resource(String name, String content) throws IOException {
        return write("src/main/resources/" + name, content);
    }

    private SampleProject write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    /** Compiles all sources with the tests' class path and more, and copies the resources as a build does. */
    SampleProject compile(Path... more) throws IOException {
        List<Path> classPath = new ArrayList<>(List.of(more));
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .forEach(classPath::add);
        Path generated = Files.createDirectories(folder.resolve("target/generated-sources/annotations"));
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
            sources = files.filter(Files::isRegularFile).sorted().toList();
        }
        CompilerRun.javac()
                .options(List.of(
                        "-Xlint:all,-processing,-classfile",
                        "-Werror",
                        "--processor-path",
                        System.getProperty("processor.jar"),
                        "-s",
                        generated.toString(),
                        "-d",
                        Files.createDirectories(classes()).toString()))
                .classPath(classPath)
                .compile(sources)
                .requireSuccess();
        copyResources();
        return this;
    }

    private void copyResources() throws IOException {
        Path resources = folder.resolve("src/main/resources");
        if (!Files.exists(resources)) {
            return;
        }
        Files.walkFileTree(resources, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = classes().resolve(resources.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    Path folder() {
        return folder;
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    /** Returns a class loader for what was compiled, with the tests' own libraries around it. */
    URLClassLoader load(Path... more) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(classes().toUri().toURL());
        for (Path entry : more) {
            urls.add(entry.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), SampleProject.class.getClassLoader());
    }
}
