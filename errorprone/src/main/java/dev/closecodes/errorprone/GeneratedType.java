package dev.closecodes.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * Reads a generated type where its symbol does not tell enough: what a constant is made of, and what a method says.
 *
 * <p>A type of the compilation is a tree, one of the class path a class file.
 */
interface GeneratedType {

    /** How the name of the annotation ends that every generated type has, in a source and in a class file. */
    Pattern MARK = Pattern.compile("CloseCodes[.$]Generated;?$");

    /** Returns whether Closecodes made the type. */
    boolean isMarked();

    /** Returns the names of an enum's constants by the first number that each is made of: the close code. */
    Map<Integer, String> constants();

    /** Returns what each call of a method is given, where all of it is numbers and texts: {@code retire(4003, 4003, "…")}. */
    List<List<Object>> calls(String method);

    /**
     * Opens a type. A class file is read here, and not by the compiler, which attaches annotations when it gets to it.
     *
     * @param type a type of the compilation or of the class path
     * @param state the compilation
     * @return its code; without anything in it where neither tree nor class file can be read
     */
    static GeneratedType of(ClassSymbol type, VisitorState state) {
        ClassTree tree = JavacTrees.instance(state.context).getTree(type);
        if (tree != null) {
            return new GeneratedTree(tree);
        }
        JavaFileObject file = type.classfile;
        if (file == null || file.getKind() != JavaFileObject.Kind.CLASS) {
            return GeneratedClass.EMPTY;
        }
        try (InputStream content = file.openInputStream()) {
            return GeneratedClass.of(content.readAllBytes());
        } catch (IOException exception) {
            return GeneratedClass.EMPTY;
        }
    }
}
