package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long table becomes methods that fit into a class file, in order and without a gap. */
class ChunksTest {

    private static List<MethodSpec> chunks(int statements) {
        return Chunks.of(
                "codes",
                IntStream.range(0, statements)
                        .mapToObj(i -> CodeBlock.of("add($L)", i))
                        .toList());
    }

    @Test
    void aMethodHasAThousandStatements() {
        assertEquals(List.of(), chunks(0));
        assertEquals(
                List.of("codesFrom0"),
                chunks(1000).stream().map(MethodSpec::name).toList());
        assertEquals(
                List.of("codesFrom0", "codesFrom1000", "codesFrom2000"),
                chunks(2001).stream().map(MethodSpec::name).toList());
    }

    @Test
    void everyStatementStandsOnce() {
        StringBuilder all = new StringBuilder();
        chunks(2001).forEach(method -> all.append(method.code()));
        StringBuilder expected = new StringBuilder();
        IntStream.range(0, 2001).forEach(i -> expected.append("add(").append(i).append(");\n"));
        assertEquals(expected.toString(), all.toString());
    }

    @Test
    void callsNameEachMethod() {
        assertEquals(
                "codesFrom0(TEXTS.codes);\ncodesFrom1000(TEXTS.codes);\n",
                Chunks.calls(chunks(1001), "TEXTS.codes").toString());
    }
}
