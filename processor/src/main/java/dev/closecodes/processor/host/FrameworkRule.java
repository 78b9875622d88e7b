package dev.closecodes.processor.host;

import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** Whether what {@code interop} names is a framework, and one that the compilation sees. */
final class FrameworkRule {

    private final Elements elements;

    FrameworkRule(Elements elements) {
        this.elements = elements;
    }

    void check(Host host, Problems problems) {
        for (String name : host.interop()) {
            Optional<Framework> framework = Framework.named(name);
            if (framework.isEmpty()) {
                List<String> known = Framework.names();
                problems.add(
                        Rule.UNKNOWN_INTEROP,
                        null,
                        "interop \"" + name + "\" is unknown"
                                + Suggestion.of(name, known, "the names are " + String.join(", ", known)));
            } else if (!isVisible(framework.get(), host.element())) {
                problems.add(Rule.MISSING_FRAMEWORK, null, missing(framework.get(), host.element()));
            }
        }
    }

    private boolean isVisible(Framework framework, Element host) {
        if (framework.type().isEmpty()) {
            return true;
        }
        ModuleElement module = elements.getModuleOf(host);
        return (module == null
                        ? elements.getTypeElement(framework.type())
                        : elements.getTypeElement(module, framework.type()))
                != null;
    }

    private String missing(Framework framework, Element host) {
        ModuleElement module = elements.getModuleOf(host);
        String needs = "interop " + framework.name() + " needs " + framework.type() + ", which ";
        String remedy = "; add the dependency " + framework.dependency();
        if (module == null || module.isUnnamed()) {
            return needs + "is not on the class path" + remedy;
        }
        return needs + "the module " + module.getQualifiedName() + " does not see" + remedy
                + " and, in module-info.java, \"requires transitive " + framework.module() + ";\"";
    }
}
