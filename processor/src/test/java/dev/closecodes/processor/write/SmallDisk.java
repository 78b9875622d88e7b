package dev.closecodes.processor.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** A disk that is full after so many bytes that are no class: what still fitted is there, as with a real one. */
final class SmallDisk extends ForwardingJavaFileManager<JavaFileManager> {

    /** What happens when it is full. */
    interface Full {
        void happen() throws IOException;
    }

    private final Full full;
    private long room;

    SmallDisk(JavaFileManager files, long room, Full full) {
        super(files);
        this.room = room;
        this.full = full;
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling)
            throws IOException {
        FileObject file = super.getFileForOutput(location, packageName, name, sibling);
        return new ForwardingFileObject<>(file) {
            @Override
            public OutputStream openOutputStream() throws IOException {
                return new Bounded(super.openOutputStream());
            }
        };
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
        JavaFileObject file = super.getJavaFileForOutput(location, className, kind, sibling);
        if (kind == JavaFileObject.Kind.CLASS) {
            return file;
        }
        return new ForwardingJavaFileObject<>(file) {
            @Override
            public OutputStream openOutputStream() throws IOException {
                return new Bounded(super.openOutputStream());
            }
        };
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    private final class Bounded extends FilterOutputStream {

        Bounded(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int each) throws IOException {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int fitting = (int) Math.min(room, length);
            out.write(bytes, offset, fitting);
            room -= fitting;
            if (fitting < length) {
                full.happen();
            }
        }
    }
}
