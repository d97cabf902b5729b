package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import java.util.Map;

/** Environment variables. */
final class Env {

    private Env() {}

    static Value plus(Value env, Map<String, ?> variables) {
        variables.keySet().forEach(Names::requireEnvName);
        return env.withAll("env", variables);
    }
}
