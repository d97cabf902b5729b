package dev.workflowdsl.expression;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The properties of a context that are text, each as one expression for all who ask. */
final class ContextProperties {

    private final String context;
    private final Map<String, StringExpression> made = new ConcurrentHashMap<>();

    ContextProperties(String context) {
        this.context = context;
    }

    StringExpression text(String property) {
        StringExpression present = made.get(property);
        return present != null
                ? present
                : made.computeIfAbsent(property, name -> new StringExpression(Nodes.context(context, name)));
    }
}
