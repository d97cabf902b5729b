package dev.workflowdsl.workflow;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/** The storage of a step that runs a script or uses an action. */
@ValueStyle
@org.immutables.value.Value.Immutable
abstract class StepData {

    abstract Optional<String> id();

    abstract Optional<Template> name();

    abstract Optional<Condition> onlyIf();

    abstract Optional<Template> run();

    abstract Optional<Shell> shell();

    abstract Optional<Template> workingDirectory();

    abstract Optional<ActionCall<?>> call();

    @org.immutables.value.Value.Default
    Value env() {
        return Mapping.empty();
    }

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

    @org.immutables.value.Value.Auxiliary
    abstract Optional<Origin> origin();
}
