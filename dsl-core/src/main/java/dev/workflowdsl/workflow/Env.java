package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import java.util.Map;

/** Environment variables. */
final class Env {

    private Env() {}

    static Value plus(Value env, Map<String, ?> variables) {
        Value result = env;
        for (Map.Entry<String, ?> variable : variables.entrySet()) {
            result = result.with("env", Names.requireEnvName(variable.getKey()), Value.of(variable.getValue()));
        }
        return result;
    }
}
