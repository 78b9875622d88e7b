package com.example.stacks;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands test classes the {@link Stacks}, which start once and are closed after the last test. */
final class StacksExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == Stacks.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return extension
                .getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Stacks.class, key -> start(), Stacks.class);
    }

    private static Stacks start() {
        try {
            return new Stacks();
        } catch (Exception exception) {
            throw new IllegalStateException(exception);
        }
    }
}
