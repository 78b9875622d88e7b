package dev.closecodes.processor.load.locate;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Where the annotated source is, where the compiler can tell. */
final class SourceFolder {

    private SourceFolder() {}

    /**
     * The root of the source folder that an element's file is in.
     *
     * @param element a package or a top-level type
     * @return the folder that holds the first part of the package's name, or the file's own folder where folders do
     *     not follow packages; null when the compiler does not tell
     */
    static @Nullable Path rootOf(Element element, ProcessingEnvironment environment) {
        URI uri = uri(element, environment);
        Path file = uri == null ? null : DisplayPath.file(uri);
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        return folder == null
                ? null
                : root(folder, environment.getElementUtils().getPackageOf(element));
    }

    /** Returns whether the compiler tells that an element's source is in no file, as in memory. */
    static boolean isInMemory(Element element, ProcessingEnvironment environment) {
        URI uri = uri(element, environment);
        return uri != null && DisplayPath.file(uri) == null;
    }

    private static @Nullable URI uri(Element element, ProcessingEnvironment environment) {
        URI uri = fromElements(element, environment.getElementUtils());
        return uri == null ? fromTrees(element, environment) : uri;
    }

    private static @Nullable Path root(Path folder, PackageElement packageElement) {
        if (packageElement.isUnnamed()) {
            return folder;
        }
        // By texts: a path cannot hold letters that the locale's character set lacks.
        List<String> names =
                List.of(packageElement.getQualifiedName().toString().split("\\."));
        Path root = folder;
        for (int i = names.size() - 1; i >= 0; i--) {
            if (root == null || !names.get(i).equals(String.valueOf(root.getFileName()))) {
                return folder;
            }
            root = root.getParent();
        }
        return root;
    }

    // Elements has the method since JDK 18; asked for by name, since this jar runs on 17, where the Eclipse compiler's
    // own class has it all the same. A handle, not reflection: on 17 that class cannot list its methods.
    private static @Nullable URI fromElements(Element element, Elements elements) {
        MethodType type = MethodType.methodType(JavaFileObject.class, Element.class);
        for (Class<?> owner : List.of(Elements.class, elements.getClass())) {
            try {
                MethodHandle method = MethodHandles.publicLookup().findVirtual(owner, "getFileObjectOf", type);
                if (method.invoke(elements, element) instanceof FileObject source) {
                    return source.toUri();
                }
            } catch (Throwable throwable) {
                // This one does not tell, for whatever reason; the next may.
            }
        }
        return null;
    }

    // javac 17 only: the Eclipse compiler has no Trees, and Gradle hands out an environment that Trees refuses.
    private static @Nullable URI fromTrees(Element element, ProcessingEnvironment environment) {
        try {
            TreePath path = Trees.instance(environment).getPath(element);
            return path == null
                    ? null
                    : path.getCompilationUnit().getSourceFile().toUri();
        } catch (RuntimeException | LinkageError exception) {
            return null;
        }
    }
}
