package dev.closecodes.processor.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** A filer that puts all files into one folder, and tells when one is closed. */
final class FolderFiler implements Filer {

    /** What happens when a file is closed, after its stream is. */
    interface Closing {
        void closed(String name) throws IOException;
    }

    private final Path folder;
    private final Closing closing;
    private final List<String> asked = new ArrayList<>();
    private @Nullable String refused;
    private final List<String> open = new ArrayList<>();

    FolderFiler(Path folder, Closing closing) {
        this.folder = folder;
        this.closing = closing;
    }

    /** The files that were opened for writing and not closed since. */
    List<String> open() {
        return open;
    }

    /** Refuses a source, as javac does when somebody else has made it. */
    void refuse(String name) {
        refused = name;
    }

    /** The sources that were asked for. */
    List<String> asked() {
        return asked;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws FilerException {
        if (name.toString().equals(refused)) {
            throw new FilerException("attempt to recreate a file");
        }
        asked.add(name.toString());
        return new File(name + ".java");
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location, CharSequence packageName, CharSequence name, Element... origins) {
        return new File(name.toString());
    }

    @Override
    public FileObject getResource(JavaFileManager.Location location, CharSequence packageName, CharSequence name) {
        return new File(name.toString());
    }

    private final class File extends SimpleJavaFileObject {

        private final String name;

        private File(String name) {
            super(folder.resolve(name).toUri(), JavaFileObject.Kind.OTHER);
            this.name = name;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            return Files.newInputStream(folder.resolve(name));
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            OutputStream out = Files.newOutputStream(folder.resolve(name));
            open.add(name);
            return new FilterOutputStream(out) {
                @Override
                public void close() throws IOException {
                    super.close();
                    open.remove(name);
                    closing.closed(name);
                }
            };
        }
    }
}
