package dev.closecodes.page;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands test classes the pages, and one browser of a reader of English, which begins each test with the same window. */
final class BrowserExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    // Here, and not where it is asked for: a class is skipped where there is no browser.
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Browser.class, key -> start(), Browser.class);
    }

    private static Browser start() {
        Browser browser = Browser.start();
        Page.generateAll();
        return browser;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).setWidth(1000);
        browser(context).setMedia("screen", "light");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrDefault(Browser.class, Browser.class, null);
    }
}
