package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.ValueStyle;
import java.util.Optional;

/** The storage of what few steps have; all others share {@link #none}. */
@ValueStyle
@org.immutables.value.Value.Immutable(singleton = true)
abstract class StepOptions {

    static ImmutableStepOptions none() {
        return ImmutableStepOptions.of();
    }

    abstract Optional<Shell> shell();

    abstract Optional<Template> workingDirectory();

    abstract Optional<Value> continueOnError();

    abstract Optional<Value> timeoutMinutes();

    @org.immutables.value.Value.Default
    boolean background() {
        return false;
    }

    abstract Optional<String> comment();

    @org.immutables.value.Value.Default
    Mapping extra() {
        return Mapping.empty();
    }
}
