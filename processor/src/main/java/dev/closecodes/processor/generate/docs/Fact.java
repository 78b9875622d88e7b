package dev.closecodes.processor.generate.docs;

import java.util.List;

/**
 * One thing that a page says of a code or a range.
 *
 * @param label what it is about: words of ours, or a name of the registry's own
 * @param items what holds; never empty
 */
record Fact(Item label, List<Item> items) {

    static Fact of(Word label, Item item) {
        return new Fact(new Item.Said(label), List.of(item));
    }

    /** Whether it is a word or two, which fits beside others. */
    boolean isShort() {
        return items.size() == 1 && items.get(0).isShort();
    }

    /** Whether names are listed. */
    boolean isNames() {
        return items.get(0).isName();
    }
}
