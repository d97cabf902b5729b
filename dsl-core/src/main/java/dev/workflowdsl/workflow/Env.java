package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import java.util.Map;

/** Environment variables. */
final class Env {

    private static final String VARIABLE = "environment variable";

    private Env() {}

    static Value plus(Value env, String name, Object value) {
        return env.with("env", Names.requireEnvName(name), Value.ofText(VARIABLE, name, value));
    }

    static Value plus(Value env, Map<String, ?> variables) {
        variables.keySet().forEach(Names::requireEnvName);
        return env.withTexts("env", VARIABLE, variables);
    }
}
