package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.junit.jupiter.api.Test;

class DefectTest {

    @Test
    void whatAnotherThreadThrewIsToldByItsOwnWords() {
        ForkJoinTask<?> task = ForkJoinPool.commonPool().submit(DefectTest::fail);
        task.quietlyJoin();
        String sentence = Defect.sentence(assertThrows(IllegalStateException.class, task::join));
        assertTrue(sentence.contains("words: java.lang.IllegalStateException: a reason at "), sentence);
        assertTrue(sentence.contains("DefectTest.fail"), sentence);
    }

    private static void fail() {
        throw new IllegalStateException("a reason");
    }
}
