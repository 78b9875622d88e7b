package dev.closecodes.processor.generate.docs;

/** What {@link Item}s look like in HTML, or in Markdown. */
interface Markup {

    String said(Item.Said said);

    String name(Item.Name name);

    String foreign(Item.Foreign foreign);

    String plain(Item.Plain plain);

    String source(Item.Source source);

    String entry(Item.Entry entry);
}
