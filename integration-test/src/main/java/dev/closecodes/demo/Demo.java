package dev.closecodes.demo;

/** Placeholder: prints its argument. */
public final class Demo {
    private Demo() {}

    public static void main(String[] args) {
        System.out.println("Demo – " + args[0]);
    }
}
